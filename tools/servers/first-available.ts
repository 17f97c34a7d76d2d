import type { Availability, Server, StartOptions } from "./server.ts";

/** One of the places where a server can come from. It rejects only when a server that was found does not come up. */
export type Candidate<T> = () => Promise<Availability<T>>;

export type Choice<T> = {
  readonly name: string;
  readonly options: StartOptions;
  readonly candidates: readonly Candidate<T>[];
  readonly addressOf: (server: T) => string;
};

/** Takes the first candidate that can be had and says so in one line. */
export async function firstAvailable<T extends Server>(choice: Choice<T>): Promise<Availability<T>> {
  const { name, options, candidates, addressOf } = choice;
  const { report = console.log } = options;
  const reasons: string[] = [];
  for (const candidate of candidates) {
    const result = await candidate();
    if (result.kind === "available") {
      report(`${name}: ${result.server.origin.description}, ${addressOf(result.server)}`);
      return result;
    }
    reasons.push(result.reason);
  }
  const reason = reasons.join("; ");
  report(`skipped: ${name}: ${reason}`);
  return { kind: "unavailable", reason };
}
