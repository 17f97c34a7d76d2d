import { type Backoff, fullJitterDelayMs, PARTITION_COUNT, PlazaError, parseRoomId, partitionOf } from "@plaza/core";
import { type Bus, BusError } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { authoritySubject } from "./subjects.ts";

type RoomCommand = plaza.cluster.v1.RoomCommand.$Properties;
type RoomReply = plaza.cluster.v1.RoomReply;

export type AuthorityClientOptions = {
  readonly bus: Bus;
  readonly now: () => number;
  readonly random: () => number;
  /** How long a command may take in all, with its retries. */
  readonly deadlineMs?: number;
  /** How long one attempt may take before another authority is asked. */
  readonly attemptMs?: number;
  /** Commands that may wait or be under way at once; more are refused as overloaded. */
  readonly maxInFlight?: number;
};

/** Longer than an authority's death is noticed (3 s), so a command survives it. */
const DEFAULT_DEADLINE_MS = 10_000;
const DEFAULT_ATTEMPT_MS = 3_000;
/** About 20 MB of waiting commands: enough for a join storm, too little to sink a gateway. */
const DEFAULT_MAX_IN_FLIGHT = 50_000;
const RETRY_BACKOFF: Backoff = { baseMs: 50, maxMs: 1_000 };
/** Keeps a request below the bus's payload limit and its decoding below a few milliseconds. */
const MAX_COMMANDS_PER_REQUEST = 500;
const MAX_REQUEST_BYTES = 256 * 1024;

type Waiting = {
  readonly command: Uint8Array;
  readonly isRepeatable: boolean;
  readonly deadlineAtMs: number;
  readonly resolve: (reply: RoomReply) => void;
  readonly reject: (error: PlazaError) => void;
};

/**
 * Sends commands to room authorities in bulk: what one turn of the event loop gathers for a partition travels as one
 * request. Knows no instances: the bus finds one that serves the partition.
 */
export class AuthorityClient {
  readonly #options: Required<AuthorityClientOptions>;
  readonly #queues: Waiting[][] = Array.from({ length: PARTITION_COUNT }, () => []);
  readonly #touched = new Set<number>();
  readonly #idleWaiters: (() => void)[] = [];
  #inFlight = 0;
  #isFlushScheduled = false;

  constructor(options: AuthorityClientOptions) {
    this.#options = {
      deadlineMs: DEFAULT_DEADLINE_MS,
      attemptMs: DEFAULT_ATTEMPT_MS,
      maxInFlight: DEFAULT_MAX_IN_FLIGHT,
      ...options,
    };
  }

  /**
   * Carries out one command and resolves with the authority's reply, which may be an error reply. Rejects with a
   * PlazaError when there is none: `overloaded`, `unavailable` (not carried out) or `timeout` (unknown).
   *
   * Commands that are safe to repeat are retried until the deadline, also when an answer was lost; creating and opening
   * rooms and taking from a queue only while they surely were not carried out.
   */
  execute(command: RoomCommand): Promise<RoomReply> {
    const roomId = parseRoomId(command.roomId);
    if (roomId === undefined) return Promise.reject(badRoomId());
    if (this.#inFlight >= this.#options.maxInFlight) return Promise.reject(overloaded(this.#options.maxInFlight));
    this.#inFlight += 1;
    return new Promise((resolve, reject) => {
      this.#enqueue(partitionOf(roomId), {
        command: plaza.cluster.v1.RoomCommand.encode(command).finish(),
        isRepeatable: isRepeatable(command),
        deadlineAtMs: this.#options.now() + this.#options.deadlineMs,
        resolve,
        reject,
      });
    });
  }

  /** Resolves when every command that was under way has its answer. */
  async idle(): Promise<void> {
    if (this.#inFlight === 0) return;
    await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  #enqueue(partition: number, waiting: Waiting): void {
    this.#queues[partition]?.push(waiting);
    this.#touched.add(partition);
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#isFlushScheduled = false;
    for (const partition of this.#touched) {
      const queue = this.#queues[partition] ?? [];
      this.#queues[partition] = [];
      for (const group of groupsWithinLimits(queue)) void this.#send(partition, group, 0);
    }
    this.#touched.clear();
  }

  async #send(partition: number, group: readonly Waiting[], attempt: number): Promise<void> {
    try {
      const replies = await this.#request(partition, group);
      for (const [index, waiting] of group.entries()) {
        const reply = replies[index];
        if (reply) this.#settle(() => waiting.resolve(reply));
        else this.#settle(() => waiting.reject(missingReply()));
      }
    } catch (error) {
      await this.#retry(partition, { group, attempt, error });
    }
  }

  async #request(partition: number, group: readonly Waiting[]): Promise<readonly RoomReply[]> {
    const deadlineAtMs = Math.max(...group.map((waiting) => waiting.deadlineAtMs));
    const timeoutMs = Math.max(1, Math.min(this.#options.attemptMs, deadlineAtMs - this.#options.now()));
    const payload = encodeCommandBatch(group, timeoutMs);
    const answer = await this.#options.bus.request(authoritySubject(partition), payload, { timeoutMs });
    return plaza.cluster.v1.ReplyBatch.decode(answer).replies.map(asReply);
  }

  async #retry(
    partition: number,
    failed: { readonly group: readonly Waiting[]; readonly attempt: number; readonly error: unknown },
  ): Promise<void> {
    const surelyNotDone = failed.error instanceof BusError && failed.error.kind === "noResponders";
    const delayMs = fullJitterDelayMs(RETRY_BACKOFF, failed.attempt, this.#options.random());
    const nextAtMs = this.#options.now() + delayMs;
    const again = failed.group.filter((one) => (one.isRepeatable || surelyNotDone) && one.deadlineAtMs > nextAtMs);
    for (const waiting of failed.group) {
      if (!again.includes(waiting)) this.#settle(() => waiting.reject(gaveUp(surelyNotDone, failed.error)));
    }
    if (again.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await this.#send(partition, again, failed.attempt + 1);
  }

  #settle(settle: () => void): void {
    this.#inFlight -= 1;
    settle();
    if (this.#inFlight > 0) return;
    for (const wake of this.#idleWaiters.splice(0)) wake();
  }
}

/** What a second carrying out would do over, take more by, or refuse although the first did it. [CM4] */
function isRepeatable({ createRoom, setRoomOpen, pollQueue }: RoomCommand): boolean {
  return !createRoom && !setRoomOpen && !pollQueue;
}

function asReply(reply: plaza.cluster.v1.RoomReply.$Properties): RoomReply {
  return reply as RoomReply;
}

function* groupsWithinLimits(queue: readonly Waiting[]): Generator<readonly Waiting[]> {
  let group: Waiting[] = [];
  let bytes = 0;
  for (const waiting of queue) {
    if (group.length >= MAX_COMMANDS_PER_REQUEST || bytes + waiting.command.length > MAX_REQUEST_BYTES) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(waiting);
    bytes += waiting.command.length;
  }
  if (group.length > 0) yield group;
}

/** CommandBatch with its commands spliced in as they were encoded before; a retry encodes nothing again. */
function encodeCommandBatch(group: readonly Waiting[], timeoutMs: number): Uint8Array {
  const writer = plaza.cluster.v1.CommandBatch.encode({ timeoutMs });
  for (const waiting of group) writer.uint32(COMMANDS_TAG).bytes(waiting.command);
  return writer.finish();
}

/** CommandBatch.commands = 1, length-delimited. */
const COMMANDS_TAG = (1 << 3) | 2;

function badRoomId(): PlazaError {
  return new PlazaError({ error: "badArgument", message: "room_id must be an integer from 1 to 2^53 - 1" });
}

function overloaded(limit: number): PlazaError {
  const message = `${limit} commands are under way already`;
  return new PlazaError({ error: "overloaded", message, retryAfterMs: 1_000 });
}

function missingReply(): PlazaError {
  return new PlazaError({ error: "internal", message: "the authority left a command unanswered" });
}

function gaveUp(surelyNotDone: boolean, cause: unknown): PlazaError {
  const refusal = surelyNotDone
    ? ({ error: "unavailable", message: "no room authority answers", retryAfterMs: 1_000 } as const)
    : ({ error: "timeout", message: "the room authority did not answer in time", retryAfterMs: 1_000 } as const);
  return new PlazaError(refusal, { cause });
}
