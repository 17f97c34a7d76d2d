import type { Availability, Server, StartOptions } from "./server.ts";

/** The server that a variable of the environment names; it belongs to someone else and is never started or stopped. */
export async function fromEnvironment<A extends object>(options: {
  readonly name: string;
  readonly variable: string;
  readonly start: StartOptions;
  readonly parse: (value: string) => A;
}): Promise<Availability<Server & A>> {
  const { name, variable, start, parse } = options;
  const value = process.env[variable];
  if (start.isOwn === true) return { kind: "unavailable", reason: "an own server is asked for" };
  if (value === undefined || value === "") return { kind: "unavailable", reason: `${variable} is not set` };
  return { kind: "available", server: Object.assign(externalServer(name, variable), parse(value)) };
}

function externalServer(name: string, variable: string): Server {
  const refuse = async () => {
    throw new Error(`${name} was given by ${variable}; only a server that this run started can be killed or restarted`);
  };
  return {
    name,
    origin: { kind: "environment", description: `given by ${variable}` },
    version: "unknown",
    pid: undefined,
    kill: refuse,
    restart: refuse,
    stop: async () => {},
    [Symbol.asyncDispose]: async () => {},
  };
}
