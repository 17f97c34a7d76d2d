import type { Pace } from "../pace.ts";
import type { Endpoint } from "../receivers/upgrade.ts";
import type { Greeting } from "../receivers/viewer.ts";

/** A server under test, with one room and a way to say something in it. */
export type Target = {
  readonly name: string;
  /** The process that holds the sockets: the one whose cost is measured. */
  readonly pid: number;
  readonly endpoint: Endpoint;
  readonly greeting: Greeting;
  /** Offers messages evenly. Resolves when all are accepted; rejects when one was not. */
  offer(messages: Offer): Promise<void>;
  stop(): Promise<void>;
};

/** A server that batches by itself takes no notice of `messagesPerFrame`. */
export type Offer = Pace & { readonly textBytes: number; readonly messagesPerFrame: number };
