import { once } from "node:events";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";

/** A way to a server that tests can cut: connections end at once, and new ones are refused until it is restored. */
export type SeverableRelay = {
  readonly host: string;
  sever(): void;
  restore(): void;
  close(): Promise<void>;
};

export async function openSeverableRelay(target: URL): Promise<SeverableRelay> {
  const sockets = new Set<Socket>();
  let isSevered = false;
  const server = createServer((near) => {
    if (isSevered) return void near.destroy();
    const far = createConnection({ host: target.hostname, port: Number(target.port) });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sever = () => {
    isSevered = true;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    sever,
    restore: () => {
      isSevered = false;
    },
    close: async () => {
      sever();
      server.close();
      await once(server, "close");
    },
  };
}
