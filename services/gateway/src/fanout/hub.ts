import { roomSubject } from "@plaza/cluster-client";
import type { RoomId } from "@plaza/core";
import type { Bus } from "@plaza/ports";
import type { Logger } from "@plaza/service-kit";
import type { GatewayMetrics } from "../metrics.ts";
import type { EndCause, Session } from "../session/session.ts";
import { Audiences } from "./audiences.ts";
import { decodeEnvelope, type Envelope } from "./envelope.ts";
import { InterestFlusher } from "./interest-flusher.ts";
import { LocalRoom } from "./local-room.ts";
import type { OutgoingFrame } from "./outgoing-frame.ts";
import { type FanOutObserver, RoomTopics, type TopicPublisher } from "./room-topics.ts";

export type HubOptions = {
  readonly bus: Bus;
  readonly publish: TopicPublisher;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  readonly now: () => number;
  readonly random: () => number;
  readonly onBehind: (room: LocalRoom) => void;
  readonly onContinuityLost: (room: LocalRoom) => void;
  /** The number of persons of a room may have changed. */
  readonly onCountChanged: (roomId: RoomId) => void;
};

/** Interest outlives the last member, because viewers come back and subscribing at every coming and going wears the bus. */
const LINGER_MS = 30_000;

/** The rooms that this gateway follows: from the bus to the sockets. */
export class Hub {
  readonly audiences = new Audiences();
  readonly #options: HubOptions;
  readonly #rooms = new Map<RoomId, LocalRoom>();
  readonly #interest: InterestFlusher;
  readonly #observe: FanOutObserver;
  #sessions = 0;

  constructor(options: HubOptions) {
    this.#options = options;
    this.#interest = new InterestFlusher(options.bus);
    this.#observe = fanOutObserver(options.metrics);
  }

  get roomCount(): number {
    return this.#rooms.size;
  }

  get sessionCount(): number {
    return this.#sessions;
  }

  get(roomId: RoomId): LocalRoom | undefined {
    return this.#rooms.get(roomId);
  }

  rooms(): IterableIterator<LocalRoom> {
    return this.#rooms.values();
  }

  /** The room, followed from now on. The caller is entering it until it calls `release`. */
  acquire(roomId: RoomId): LocalRoom {
    const room = this.#rooms.get(roomId) ?? this.#follow(roomId);
    room.beginEnter();
    return room;
  }

  release(room: LocalRoom): void {
    room.endEnter();
    if (!room.isUnused) return;
    // Nobody was ever let in, so there is nothing that would be worth keeping.
    if (room.isStarted) room.emptySinceMs = this.#options.now();
    else this.#drop(room);
  }

  /** The socket gets what the room publishes from now on. */
  join(session: Session, room: LocalRoom): void {
    if (session.state.kind !== "admitted") return;
    session.state = { kind: "entered", at: session.state.at };
    room.topics.subscribe(session);
    this.#sessions += 1;
    this.#options.onCountChanged(room.roomId);
  }

  /** Takes a session out of its room. The first cause stands. */
  leave(session: Session, cause: EndCause): void {
    const { kind } = session.state;
    if (kind === "ended") return;
    session.state = { kind: "ended", cause };
    session.connection.forget(session);
    const room = this.#rooms.get(session.roomId);
    if (!room?.sessions.remove(session)) return;
    if (kind === "entered") {
      room.topics.unsubscribe(session);
      this.#sessions -= 1;
    }
    this.#options.onCountChanged(room.roomId);
    if (room.isUnused) room.emptySinceMs = this.#options.now();
  }

  /** Ends a session from the server's side: the client is told, unless its own command to enter will tell it. */
  readonly endSession = (session: Session, cause: EndCause, push: OutgoingFrame): void => {
    if (session.state.kind === "entered") session.connection.push(push);
    this.leave(session, cause);
  };

  /** Gives up rooms that have been empty for long. */
  dropLingering(): void {
    const horizonMs = this.#options.now() - LINGER_MS;
    for (const room of this.#rooms.values()) {
      if (room.emptySinceMs !== undefined && room.emptySinceMs < horizonMs) this.#drop(room);
    }
  }

  stop(): void {
    for (const room of [...this.#rooms.values()]) this.#drop(room);
  }

  #follow(roomId: RoomId): LocalRoom {
    const { bus, publish, random, onBehind, onContinuityLost } = this.#options;
    const subscription = bus.subscribe(roomSubject(roomId), (payload) => this.#receive(room, payload));
    const interest = this.#interest.flush();
    // Whoever enters awaits it too; here only so that a failure never counts as unhandled.
    interest.catch(() => {});
    const room: LocalRoom = new LocalRoom({
      roomId,
      topics: new RoomTopics(roomId, { publish, observe: this.#observe }),
      audiences: this.audiences,
      interest,
      subscription,
      random,
      endSession: this.endSession,
      onBehind,
      onContinuityLost,
    });
    this.#rooms.set(roomId, room);
    return room;
  }

  #receive(room: LocalRoom, payload: Uint8Array): void {
    const envelope = this.#decode(room, payload);
    if (!envelope) return;
    room.accept(envelope, this.#options.now());
    // A closed room is not worth lingering in: nothing comes until somebody may enter again.
    if (room.isUnused && envelope.controls.some(({ kind }) => kind === "closeRoom")) this.#drop(room);
  }

  #decode(room: LocalRoom, payload: Uint8Array): Envelope | undefined {
    try {
      return decodeEnvelope(payload);
    } catch (err) {
      this.#options.metrics.badEnvelopes.inc();
      this.#options.logger.warn({ err, room: room.roomId }, "bytes on a room's subject are no envelope");
      return undefined;
    }
  }

  #drop(room: LocalRoom): void {
    room.close();
    if (this.#rooms.get(room.roomId) === room) this.#rooms.delete(room.roomId);
  }
}

/** Hot path: counters with their labels looked up once. */
function fanOutObserver(metrics: GatewayMetrics): FanOutObserver {
  const countersOf = (subprotocol: string) => ({
    frames: metrics.frames.labels(subprotocol),
    deliveries: metrics.deliveries.labels(subprotocol),
    bytes: metrics.deliveredBytes.labels(subprotocol),
  });
  const counters = {
    "plaza.v1.protobuf": countersOf("plaza.v1.protobuf"),
    "plaza.v1.json": countersOf("plaza.v1.json"),
  } as const;
  return (subprotocol, sockets, bytes) => {
    const { frames, deliveries, bytes: delivered } = counters[subprotocol];
    frames.inc();
    deliveries.inc(sockets);
    delivered.inc(bytes * sockets);
  };
}
