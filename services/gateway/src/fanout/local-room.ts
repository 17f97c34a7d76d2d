import type { Position, RoomId } from "@plaza/core";
import type { BusSubscription } from "@plaza/ports";
import type { Session } from "../session/session.ts";
import type { Audiences } from "./audiences.ts";
import type { Envelope } from "./envelope.ts";
import { LocalSessions } from "./local-sessions.ts";
import { OutgoingFrame } from "./outgoing-frame.ts";
import { Ring } from "./ring.ts";
import { type Fill, RoomFollower } from "./room-follower.ts";
import type { RoomTopics } from "./room-topics.ts";
import { applyControl, type EndSession, type PlacedControl, placedControls } from "./session-control.ts";
import type { SideFrame } from "./side-frame.ts";

/** Longer than an entry may wait for its answer: older controls concern nobody who is entering. */
const KEEP_CONTROLS_MS = 20_000;
/** A room with more within that time has its sessions confirmed instead. */
const MAX_KEPT_CONTROLS = 1_000;

export type LocalRoomOptions = {
  readonly roomId: RoomId;
  readonly topics: RoomTopics;
  readonly audiences: Audiences;
  /** Resolves when the interest in the room has reached the bus. */
  readonly interest: Promise<void>;
  readonly subscription: BusSubscription;
  readonly random: () => number;
  readonly endSession: EndSession;
  readonly onBehind: (room: LocalRoom) => void;
  /** Controls may have been missed: the authority is asked about every session again. */
  readonly onContinuityLost: (room: LocalRoom) => void;
};

/** A room that this gateway follows: its order, its newest batches, its sessions and their sockets. */
export class LocalRoom {
  readonly roomId: RoomId;
  readonly sessions = new LocalSessions();
  readonly ring = new Ring();
  readonly topics: RoomTopics;
  readonly audiences: Audiences;
  readonly interest: Promise<void>;
  /** Since when nobody is here; undefined while somebody is or is entering. */
  emptySinceMs: number | undefined;
  lastHeardMs = 0;
  readonly #options: LocalRoomOptions;
  readonly #follower: RoomFollower;
  #entering = 0;
  #isClosed = false;
  #controlsWhileEntering: KeptControl[] = [];
  #waiters: Waiter[] = [];

  constructor(options: LocalRoomOptions) {
    this.#options = options;
    this.roomId = options.roomId;
    this.topics = options.topics;
    this.audiences = options.audiences;
    this.interest = options.interest;
    this.#follower = new RoomFollower(
      {
        deliver: (envelope) => this.#deliver(envelope),
        fellBehind: () => options.onBehind(this),
        continuityLost: (position) => this.#loseContinuity(position),
      },
      options.random,
    );
  }

  get position(): Position {
    return this.#follower.position;
  }

  get isStarted(): boolean {
    return this.#follower.isStarted;
  }

  /** When the recent log has to be asked for what is missing; undefined while nothing is, or nobody needs it. */
  get fillAtMs(): number | undefined {
    return this.#isClosed ? undefined : this.#follower.fillAtMs;
  }

  get isUnused(): boolean {
    return this.#entering === 0 && this.sessions.size === 0;
  }

  beginEnter(): void {
    this.#entering += 1;
    this.emptySinceMs = undefined;
  }

  endEnter(): void {
    this.#entering -= 1;
    if (this.#entering === 0) this.#controlsWhileEntering = [];
  }

  /** The authority has let the session in at this position; from now on the room's controls concern it. */
  admit(session: Session, at: Position, nowMs: number): void {
    session.state = { kind: "admitted", at };
    this.sessions.add(session);
    if (!this.isStarted) this.ring.reset(at.epoch, at.seq);
    this.#follower.observe(at, nowMs);
    for (const { placed } of this.#controlsWhileEntering) this.#apply(placed);
  }

  accept(envelope: Envelope, nowMs: number): void {
    this.lastHeardMs = nowMs;
    this.#follower.accept(envelope, nowMs);
  }

  observe(position: Position, nowMs: number): void {
    if (this.isStarted) this.#follower.observe(position, nowMs);
  }

  filled(fill: Fill, nowMs: number): void {
    this.lastHeardMs = nowMs;
    this.#follower.filled(fill, nowMs);
  }

  /** Resolves with true when the room has come to the position here, with false when it has not in time. */
  async reached(position: Position, timeoutMs: number): Promise<boolean> {
    if (this.#follower.hasReached(position)) return true;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => this.#wake(waiter, false), timeoutMs);
    const waiter: Waiter = { position, timer, resolve };
    this.#waiters.push(waiter);
    return promise;
  }

  /** Ends the interest. Nothing comes after it. */
  close(): void {
    this.#isClosed = true;
    this.#options.subscription.unsubscribe();
    for (const waiter of [...this.#waiters]) this.#wake(waiter, false);
  }

  // Hot path: once per envelope.
  #deliver(envelope: Envelope): void {
    if (envelope.lastSeq !== 0) this.ring.push(envelope);
    if (envelope.sideFrames.length > 0) this.#sendSideFrames(envelope.sideFrames);
    if (envelope.frame.length > 0) this.topics.publish(new OutgoingFrame(envelope.frame));
    if (envelope.controls.length > 0) this.#control(envelope);
    if (this.#waiters.length > 0) this.#wakeReached();
  }

  /** [MS6] Ahead of the batch that covers them. */
  #sendSideFrames(sideFrames: readonly SideFrame[]): void {
    for (const { audience, frame } of sideFrames) {
      this.topics.sendTo(this.audiences.of(audience, this.sessions), new OutgoingFrame(frame));
    }
  }

  #control(envelope: Envelope): void {
    for (const placed of placedControls(envelope)) {
      if (this.#entering > 0) this.#keep(placed);
      this.#apply(placed);
    }
  }

  #keep(placed: PlacedControl): void {
    const nowMs = this.lastHeardMs;
    const kept = this.#controlsWhileEntering.filter(({ heardMs }) => heardMs > nowMs - KEEP_CONTROLS_MS);
    const hasRoom = kept.length < MAX_KEPT_CONTROLS;
    this.#controlsWhileEntering = hasRoom ? [...kept, { placed, heardMs: nowMs }] : [];
    if (!hasRoom) this.#options.onContinuityLost(this);
  }

  #apply(placed: PlacedControl): void {
    applyControl(placed, { roomId: this.roomId, sessions: this.sessions, end: this.#options.endSession });
  }

  #loseContinuity(position: Position): void {
    this.ring.reset(position.epoch, position.seq);
    this.topics.publish(OutgoingFrame.of({ continuityLost: { roomId: this.roomId, position } }));
    this.#options.onContinuityLost(this);
    this.#wakeReached();
  }

  #wakeReached(): void {
    for (const waiter of this.#waiters.filter((one) => this.#follower.hasReached(one.position))) {
      this.#wake(waiter, true);
    }
  }

  #wake(waiter: Waiter, isReached: boolean): void {
    clearTimeout(waiter.timer);
    this.#waiters = this.#waiters.filter((one) => one !== waiter);
    waiter.resolve(isReached);
  }
}

type KeptControl = { readonly placed: PlacedControl; readonly heardMs: number };

type Waiter = {
  readonly position: Position;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (isReached: boolean) => void;
};
