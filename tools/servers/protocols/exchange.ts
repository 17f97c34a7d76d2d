import { connect } from "node:net";

// Loopback answers in milliseconds; a server that is still loading may accept and stay silent.
const TIMEOUT_MS = 2_000;

export type Exchange<T> = {
  readonly host: string;
  readonly port: number;
  /** Sent when the connection is open. */
  readonly request: Uint8Array;
  /** Called with all bytes so far; undefined asks for more. Throws when the answer is wrong. */
  readonly read: (received: Buffer) => T | undefined;
};

/** One request and its answer on a connection of its own. */
export function exchange<T>({ host, port, request, read }: Exchange<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const chunks: Buffer[] = [];
    socket.setTimeout(TIMEOUT_MS, () =>
      socket.destroy(new Error(`no answer from ${host}:${port} in ${TIMEOUT_MS} ms`)),
    );
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      try {
        const answer = read(Buffer.concat(chunks));
        if (answer !== undefined) resolve(answer);
        if (answer !== undefined) socket.destroy();
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`${host}:${port} closed the connection without an answer`)));
  });
}
