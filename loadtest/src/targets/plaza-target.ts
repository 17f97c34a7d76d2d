import type { PlazaProcess } from "../../../tools/cluster/plaza-process.ts";
import type { Endpoint } from "../receivers/upgrade.ts";
import type { RoomSenders } from "./room-senders.ts";
import type { Target } from "./target.ts";

const HOST = "127.0.0.1";
const PATH = "/v1/connect";

export type PlazaEndpoint = Endpoint & { readonly url: string };

export function plazaEndpoint(port: number): PlazaEndpoint {
  return { host: HOST, port, path: PATH, subprotocol: "plaza.v1.protobuf", url: `ws://${HOST}:${port}${PATH}` };
}

/** A running Plaza as a target: the process that holds the sockets, and those who speak. */
export function plazaTarget(plaza: {
  readonly name: string;
  readonly process: PlazaProcess;
  readonly endpoint: PlazaEndpoint;
  readonly senders: RoomSenders;
  readonly stop: () => Promise<void>;
}): Target {
  const { name, process, endpoint, senders, stop } = plaza;
  if (process.pid === undefined) throw new Error(`${name}: ${process.ended}`);
  return {
    name,
    pid: process.pid,
    endpoint,
    greeting: { kind: "enterRoom", roomId: senders.roomId },
    offer: (messages) => senders.offer(messages),
    stop: async () => {
      senders.close();
      await stop();
    },
  };
}
