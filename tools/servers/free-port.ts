import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

// Below the ranges from which Linux (32768) and macOS (49152) take the ports of outgoing connections. From inside them a
// client that retries a killed server's port could be given just this port as its own and connect to itself.
const LOWEST = 15_000;
const BEYOND_HIGHEST = 32_000;
const ATTEMPTS = 200;

const handedOut = new Set<number>();

/** A TCP port on which nothing listens and that this process has not handed out before. */
export async function freePort(host = "127.0.0.1"): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(LOWEST, BEYOND_HIGHEST);
    if (handedOut.has(port) || !(await canListen(host, port))) continue;
    handedOut.add(port);
    return port;
  }
  throw new Error(`no free port on ${host} between ${LOWEST} and ${BEYOND_HIGHEST} in ${ATTEMPTS} attempts`);
}

export function freePorts(count: number): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: count }, () => freePort()));
}

/** Rejects when something listens there: a probe would take its answers for those of the server that is to start. */
export async function expectFree({ host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  if (!(await canListen(host, port))) throw new Error(`port ${port} of ${host} is in use`);
}

async function canListen(host: string, port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, "listening");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return false;
    throw error;
  } finally {
    server.close();
  }
}
