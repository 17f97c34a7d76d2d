import type { plaza } from "@plaza/proto";
import { createClientIn, type PlazaClient } from "../client.ts";
import type { ClientOptions } from "../client-options.ts";
import { type PeerHandler, PeerSocket } from "./peer-socket.ts";
import { VirtualTime } from "./virtual-time.ts";

export type HarnessOptions = {
  readonly handle: PeerHandler;
  readonly client?: Partial<ClientOptions>;
  /** Numbers in [0, 1) for jitter; 0 makes every jittered delay 0. */
  readonly random?: () => number;
  /** Ids of messages, and of the device where the options have none. */
  readonly randomId?: () => string;
  /** Instead of a socket: what a constructor does with an address that it refuses. */
  readonly makeSocket?: () => never;
};

/** A client whose time and sockets belong to the test. */
export type Harness = {
  readonly client: PlazaClient;
  readonly time: VirtualTime;
  readonly sockets: readonly PeerSocket[];
  /** The socket made last. */
  readonly socket: () => PeerSocket;
  /** While false, sockets that are made stay unopened and die when a test drops them. */
  readonly network: { isUp: boolean };
  readonly commands: (name: keyof plaza.v1.ClientFrame) => plaza.v1.ClientFrame[];
};

export function startHarness(options: HarnessOptions): Harness {
  const time = new VirtualTime();
  const sockets: PeerSocket[] = [];
  const network = { isUp: true };
  class TestWebSocket extends PeerSocket {
    constructor(url: string, protocols: string[]) {
      options.makeSocket?.();
      super(url, protocols, options.handle);
      sockets.push(this);
      time.startTimer(() => (network.isUp ? this.open() : this.drop()), 1);
    }
  }
  let ids = 0;
  const environment = {
    WebSocket: TestWebSocket,
    nowMs: time.nowMs,
    startTimer: time.startTimer,
    random: options.random ?? (() => 0),
    randomId: options.randomId ?? (() => `m-${++ids}`),
  };
  const given: ClientOptions = { url: "ws://gateway/v1/connect", token: "token" };
  const client = createClientIn(environment, { ...given, ...options.client } as ClientOptions);
  const socket = () => {
    const last = sockets.at(-1);
    if (last === undefined) throw new Error("no socket was made");
    return last;
  };
  const commands = (name: keyof plaza.v1.ClientFrame) =>
    sockets.flatMap((each) => each.received.filter((frame) => frame.command === name));
  return { client, time, sockets, socket, network, commands };
}
