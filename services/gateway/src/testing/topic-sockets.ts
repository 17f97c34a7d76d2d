import { plaza } from "@plaza/proto";
import type { TopicPublisher } from "../fanout/room-topics.ts";
import type { RawSocket } from "../socket/client-socket.ts";

const SENT = 1;
const DROPPED = 2;

/** Sockets with topics, as uWebSockets.js has them, whose buffers a test fills and empties. */
export class TopicSockets {
  readonly #topics = new Map<string, Set<TopicSocket>>();

  readonly publish: TopicPublisher = (topic, message) => {
    for (const socket of this.#topics.get(topic) ?? []) socket.send(message);
  };

  open(): TopicSocket {
    return new TopicSocket(this.#topics);
  }
}

export class TopicSocket implements RawSocket {
  readonly #topics: Map<string, Set<TopicSocket>>;
  /** What its client reads, in order. */
  readonly frames: plaza.v1.ServerFrame[] = [];
  /** Asked for every frame. */
  hasRoom: () => boolean = () => true;
  onDropped: () => void = () => {};

  constructor(topics: Map<string, Set<TopicSocket>>) {
    this.#topics = topics;
  }

  send(message: Uint8Array | string): number {
    if (!this.hasRoom()) {
      this.onDropped();
      return DROPPED;
    }
    const isJson = typeof message === "string";
    this.frames.push(
      isJson ? plaza.v1.ServerFrame.fromObject(JSON.parse(message)) : plaza.v1.ServerFrame.decode(message),
    );
    return SENT;
  }

  subscribe(topic: string): boolean {
    const sockets = this.#topics.get(topic) ?? new Set();
    this.#topics.set(topic, sockets.add(this));
    return true;
  }

  unsubscribe(topic: string): boolean {
    return this.#topics.get(topic)?.delete(this) ?? false;
  }

  getBufferedAmount(): number {
    return 0;
  }

  end(): void {}

  close(): void {}
}
