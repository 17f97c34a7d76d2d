import type { Endpoint } from "./upgrade.ts";
import type { Greeting } from "./viewer.ts";

/** From the run to a process of receivers. */
export type ReceiverRequest =
  | {
      readonly kind: "open";
      readonly endpoint: Endpoint;
      readonly greeting: Greeting;
      readonly sockets: number;
      /** One viewer in this many decodes what it gets. */
      readonly sampleEvery: number;
    }
  | { readonly kind: "reset" }
  | { readonly kind: "count" };

export type ReceiverAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "counts"; readonly counts: ReceiverCounts }
  | { readonly kind: "failed"; readonly message: string };

/** What the sockets of one process, or of all, have received since the last reset. */
export type ReceiverCounts = {
  readonly sockets: number;
  readonly messages: number;
  /** Of the socket that has received the fewest. */
  readonly fewestMessages: number;
  readonly frames: number;
  readonly bytes: number;
  readonly disorders: number;
  /** Why connections are gone. */
  readonly lost: readonly string[];
  readonly cpuMicros: number;
  /** Latencies in microseconds at the viewers that decode, as an encoded histogram each. */
  readonly latencies: readonly string[];
};
