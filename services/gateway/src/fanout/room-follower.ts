import { assertNever, type Backoff, fullJitterDelayMs, type Position } from "@plaza/core";
import { type Envelope, envelopeBytes } from "./envelope.ts";
import { HeldEnvelopes } from "./held-envelopes.ts";

/** What a follower tells the room it belongs to. */
export type FollowerEvents = {
  /** Every sequence once and in order; what is not sequenced as it comes. */
  readonly deliver: (envelope: Envelope) => void;
  /** The follower is behind and has to be filled at `fillAtMs`. Told once, until it has caught up. */
  readonly fellBehind: () => void;
  /** What lay between is lost; the follower goes on from the position. */
  readonly continuityLost: (position: Position) => void;
};

/** What a read of the recent log after the follower's position came to. */
export type Fill =
  | { readonly kind: "batches"; readonly envelopes: readonly Envelope[]; readonly head: Position }
  | { readonly kind: "lost"; readonly head: Position }
  | { readonly kind: "failed" };

/** Two authorities interleaving for a moment, or batches overtaking each other, mend themselves within this time. [SQ3] */
const HOLD_MS = 100;
const RETRY_BACKOFF: Backoff = { baseMs: 100, maxMs: 2_000 };
/** A store that is away for longer: viewers are better told than kept waiting. */
const GIVE_UP_AFTER_MS = 10_000;
/** More than this at once would only overrun the sockets that it is sent to. */
const MAX_FILL_BYTES = 1024 * 1024;

type State =
  | { readonly kind: "starting" }
  | { readonly kind: "live" }
  | {
      readonly kind: "behind";
      readonly sinceMs: number;
      /** What has been heard of; the follower is behind until it is there. */
      target: Position;
      fillAtMs: number;
      attempt: number;
      filledBytes: number;
    };

/**
 * Follows the order of one room. Pure: no I/O, no timers; whoever owns it asks `fillAtMs` and hands in what it read.
 *
 * 1. starting: nobody has told the position yet; what comes is held.
 * 2. live: an envelope that follows is delivered, one that is known already is dropped. [SQ3]
 * 3. behind: something is missing, or a later position was heard of. What comes is held, for HOLD_MS in the hope that
 *    the rest arrives by itself, then the recent log is asked until the follower has caught up.
 * 4. The log does not reach back, the room is in a later epoch, or the store is away for too long: continuity is lost,
 *    which is said, and the follower goes on from where the room stands. [RS2]
 */
export class RoomFollower {
  readonly #events: FollowerEvents;
  readonly #random: () => number;
  readonly #held = new HeldEnvelopes();
  #state: State = { kind: "starting" };
  #epoch = 0;
  #seq = 0;

  constructor(events: FollowerEvents, random: () => number) {
    this.#events = events;
    this.#random = random;
  }

  get isStarted(): boolean {
    return this.#state.kind !== "starting";
  }

  /** Where the follower stands; 0/0 before it has started. */
  get position(): Position {
    return { epoch: this.#epoch, seq: this.#seq };
  }

  /** When the recent log has to be asked; undefined while the follower is not behind. */
  get fillAtMs(): number | undefined {
    return this.#state.kind === "behind" ? this.#state.fillAtMs : undefined;
  }

  /** Somebody who knows said where the room stands: the first to say so starts the follower. */
  observe(position: Position, nowMs: number): void {
    if (this.#state.kind === "starting") this.#start(position, nowMs);
    else if (position.epoch >= this.#epoch && !this.hasReached(position)) this.#fallBehind(position, nowMs);
  }

  /** Hot path: an envelope that follows costs a few comparisons. */
  accept(envelope: Envelope, nowMs: number): void {
    if (this.#state.kind === "starting") {
      this.#hold(envelope);
    } else if (envelope.epoch !== this.#epoch) {
      this.#acceptOtherEpoch(envelope, nowMs);
    } else if (envelope.lastSeq === 0) {
      this.#events.deliver(envelope);
      if (envelope.positionSeq > this.#seq) this.#fallBehind(endOf(envelope), nowMs);
    } else if (envelope.lastSeq > this.#seq) {
      this.#acceptSequenced(envelope, nowMs);
    }
  }

  /** Takes the outcome of reading the recent log after `position`, which has not moved since except by `accept`. */
  filled(fill: Fill, nowMs: number): void {
    if (this.#state.kind !== "behind") return;
    switch (fill.kind) {
      case "batches":
        this.#fillWith(fill, nowMs);
        break;
      case "lost":
        // A head that is not ahead of us says nothing about what we miss: a store that has not caught up with itself.
        if (this.hasReached(fill.head)) this.#failed(nowMs);
        else this.#jumpTo(fill.head, nowMs);
        break;
      case "failed":
        this.#failed(nowMs);
        break;
      default:
        assertNever(fill);
    }
  }

  hasReached(position: Position): boolean {
    return this.#epoch === position.epoch ? this.#seq >= position.seq : this.#epoch > position.epoch;
  }

  #start(position: Position, nowMs: number): void {
    this.#epoch = position.epoch;
    this.#seq = position.seq;
    this.#state = { kind: "live" };
    const { last } = this.#held;
    this.#release();
    if (last && last.epoch >= this.#epoch && !this.hasReached(endOf(last))) this.#fallBehind(endOf(last), nowMs);
  }

  #acceptSequenced(envelope: Envelope, nowMs: number): void {
    if (envelope.firstSeq > this.#seq + 1) {
      this.#hold(envelope);
      this.#fallBehind(endOf(envelope), nowMs);
      return;
    }
    this.#advance(envelope);
    if (this.#state.kind === "behind") this.#catchUp();
  }

  /** An earlier epoch is over, whoever still speaks of it. A later one makes everything before it incomplete. */
  #acceptOtherEpoch(envelope: Envelope, nowMs: number): void {
    if (envelope.epoch < this.#epoch) return;
    this.#hold(envelope);
    this.#fallBehind(endOf(envelope), nowMs);
  }

  #hold(envelope: Envelope): void {
    if (!this.#held.add(envelope)) this.#held.add(envelope);
  }

  #advance(envelope: Envelope): void {
    this.#seq = envelope.lastSeq;
    this.#events.deliver(envelope);
  }

  /** Delivers what is held as far as it follows. */
  #release(): void {
    for (let first = this.#held.first; first; first = this.#held.first) {
      const isPast = first.epoch < this.#epoch || (first.lastSeq !== 0 && this.hasReached(endOf(first)));
      if (!isPast && !this.#follows(first)) return;
      this.#held.removeFirst();
      if (isPast) continue;
      if (first.lastSeq === 0) this.#events.deliver(first);
      else this.#advance(first);
    }
  }

  #follows(envelope: Envelope): boolean {
    return envelope.epoch === this.#epoch && envelope.firstSeq <= this.#seq + 1;
  }

  #fallBehind(target: Position, nowMs: number): void {
    // Nothing of an epoch that has ended will still arrive by itself.
    const fillAtMs = target.epoch > this.#epoch ? nowMs : nowMs + HOLD_MS;
    if (this.#state.kind === "behind") {
      if (isBeyond(target, this.#state.target)) this.#state.target = target;
      if (this.#state.attempt === 0) this.#state.fillAtMs = Math.min(this.#state.fillAtMs, fillAtMs);
      return;
    }
    this.#state = { kind: "behind", sinceMs: nowMs, target, fillAtMs, attempt: 0, filledBytes: 0 };
    this.#events.fellBehind();
  }

  #catchUp(): void {
    this.#release();
    if (this.#state.kind !== "behind") return;
    if (this.#held.isEmpty && this.hasReached(this.#state.target)) this.#state = { kind: "live" };
  }

  #fillWith(fill: Extract<Fill, { kind: "batches" }>, nowMs: number): void {
    const before = this.#seq;
    for (const envelope of fill.envelopes) {
      if (this.#follows(envelope) && !this.hasReached(endOf(envelope))) this.#fillIn(envelope);
    }
    const hasMoved = this.#seq > before;
    this.#catchUp();
    if (this.#state.kind !== "behind") return;
    if (this.#state.filledBytes > MAX_FILL_BYTES && !this.hasReached(fill.head)) this.#jumpTo(fill.head, nowMs);
    else if (hasMoved) this.#state.fillAtMs = nowMs;
    else this.#failed(nowMs);
  }

  #fillIn(envelope: Envelope): void {
    if (this.#state.kind === "behind") this.#state.filledBytes += envelopeBytes(envelope);
    this.#advance(envelope);
  }

  #failed(nowMs: number): void {
    if (this.#state.kind !== "behind") return;
    if (nowMs - this.#state.sinceMs >= GIVE_UP_AFTER_MS) {
      this.#jumpTo(this.#beforeWhatIsHeld(), nowMs);
      return;
    }
    this.#state.fillAtMs = nowMs + fullJitterDelayMs(RETRY_BACKOFF, this.#state.attempt, this.#random());
    this.#state.attempt += 1;
  }

  /** The latest position from which what is held can be delivered; without any, the position that was heard of. */
  #beforeWhatIsHeld(): Position {
    const { first } = this.#held;
    if (first) return { epoch: first.epoch, seq: first.lastSeq === 0 ? first.positionSeq : first.firstSeq - 1 };
    return this.#state.kind === "behind" ? this.#state.target : this.position;
  }

  #jumpTo(position: Position, nowMs: number): void {
    if (this.#state.kind !== "behind") return;
    const { target } = this.#state;
    this.#epoch = position.epoch;
    this.#seq = position.seq;
    this.#state = { kind: "live" };
    this.#events.continuityLost(position);
    this.#release();
    if (!this.hasReached(target)) this.#fallBehind(target, nowMs);
  }
}

/** Where the room is after this envelope. */
function endOf(envelope: Envelope): Position {
  return { epoch: envelope.epoch, seq: envelope.lastSeq || envelope.positionSeq };
}

export function isBeyond(one: Position, other: Position): boolean {
  return one.epoch === other.epoch ? one.seq > other.seq : one.epoch > other.epoch;
}
