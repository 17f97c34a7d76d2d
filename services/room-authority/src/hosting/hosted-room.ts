import type { Position, RoomId } from "@plaza/core";
import type { CommitResult, KnownKey } from "@plaza/ports";
import { encodeRoomBatchFrame } from "@plaza/proto";
import { FlushWindow } from "../publication/flush-window.ts";
import { NoticeBuffer } from "../publication/notice-buffer.ts";
import { encodeEnvelope } from "../publication/room-publisher.ts";
import type { HostServices } from "./host-services.ts";
import { type HostedState, hostedStateOf } from "./hosted-state.ts";
import { handOffTail, recoverDuplicate } from "./lost-outcome.ts";
import { RoomInbox } from "./room-inbox.ts";
import { type RoomItem, refuse } from "./room-item.ts";
import { decideStep, encodeBatchEnvelope, type RoomStep, type SentItem } from "./room-step.ts";

/** Another authority may win this often in a row before items are refused; each turn costs one round trip. */
const MAX_CONFLICTS = 50;

/** Publications and notices of one frame together stay below the coalescing limit. Bytes. */
const MAX_FRAME_BYTES = 15 * 1024;

/**
 * One room on this authority, served strictly one step at a time:
 *
 * 1. Items wait in the inbox. Sends wait for the flush window; anything else makes a step at once.
 * 2. The step is decided on the cached state (`decideStep`, pure).
 * 3. Sessions that enter are written to presence before the commit, those that exit are removed: an account that is
 *    blocked meanwhile is seen either by the conflict here or by whoever blocks and then looks at presence.
 * 4. One commit compares version and position and appends. So every answer, also a refusal, comes from a state that the
 *    store has just confirmed. A conflict means: another authority was here; load, decide again.
 * 5. The batch is published and handed to history side by side; senders are answered when history has it. The next
 *    step need not wait for that.
 */
export class HostedRoom {
  readonly roomId: RoomId;
  readonly #services: HostServices;
  readonly #window: FlushWindow;
  readonly #notices: NoticeBuffer;
  #current: HostedState | undefined;
  readonly #inbox = new RoomInbox();
  #isRunning = false;
  #timer: NodeJS.Timeout | undefined;
  #online = 0;
  #usedAtMs: number;
  #isDraining = false;
  #isTakenOver = false;
  readonly #underWay = new Set<Promise<void>>();

  constructor(roomId: RoomId, services: HostServices) {
    this.roomId = roomId;
    this.#services = services;
    this.#window = new FlushWindow(services.flushWindow);
    this.#usedAtMs = services.now();
    this.#notices = new NoticeBuffer(services.now());
  }

  submit(item: RoomItem): void {
    this.#usedAtMs = this.#services.now();
    this.#inbox.push(item);
    this.#wake();
  }

  get online(): number {
    return this.#online;
  }

  set online(online: number) {
    this.#online = online;
  }

  /** Where the room stood at the last step; undefined before the first. */
  get position(): Position | undefined {
    return this.#current?.position;
  }

  isIdleSince(horizonMs: number): boolean {
    return this.#usedAtMs < horizonMs && this.#inbox.isEmpty && this.#underWay.size === 0;
  }

  /** Flushes without waiting for the window from now on; resolves when every sender has its answer. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wake();
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #wake(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#track(this.#run());
  }

  async #run(): Promise<void> {
    try {
      await undefined; // Not at once: what one request brings for this room becomes one step.
      for (let items = this.#take(); items.length > 0; items = this.#take()) await this.#step(items);
      this.#flushNotices();
    } finally {
      this.#isRunning = false;
      this.#sleepUntilDue();
    }
  }

  #take(): readonly RoomItem[] {
    return this.#inbox.take(this.#waitMs() === 0);
  }

  #waitMs(): number {
    return this.#isDraining ? 0 : this.#window.waitMs(this.#services.now(), this.#online);
  }

  #sleepUntilDue(): void {
    if ((this.#inbox.isEmpty && this.#notices.isEmpty) || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#wake();
    }, Math.ceil(this.#waitMs()));
  }

  async #step(items: readonly RoomItem[]): Promise<void> {
    let open = this.#dropExpired(items);
    try {
      open = await this.#removeExited(open);
      for (let conflicts = 0; open.length > 0; conflicts += 1) {
        if (conflicts > MAX_CONFLICTS) throw new Error(`${MAX_CONFLICTS} conflicts in a row`);
        open = await this.#tryStep(open);
      }
    } catch (error) {
      this.#current = undefined;
      this.#services.onStoreFailure(this.roomId, error);
      await this.#forget(open);
      for (const item of open) refuse(item, "unavailable", "the room's store is away");
    }
  }

  /** Takes back the sessions of items that are refused because the store failed under them. */
  async #forget(items: readonly RoomItem[]): Promise<void> {
    const sessions = items.flatMap((item) => (item.work.kind === "enter" ? [item.work.session] : []));
    if (sessions.length === 0) return;
    try {
      await this.#services.presence.exit(sessions);
    } catch (error) {
      this.#services.onStoreFailure(this.roomId, error);
    }
  }

  #dropExpired(items: readonly RoomItem[]): readonly RoomItem[] {
    const nowMs = this.#services.now();
    const expired = items.filter((item) => item.expiresAtMs < nowMs);
    for (const item of expired) refuse(item, "timeout", "the command waited too long in the authority");
    return expired.length === 0 ? items : items.filter((item) => item.expiresAtMs >= nowMs);
  }

  /** Exits cannot be refused; a session that was not there any more leaves without a notice. */
  async #removeExited(items: readonly RoomItem[]): Promise<readonly RoomItem[]> {
    const exits = items.flatMap((item) => (item.work.kind === "exit" ? [{ item, work: item.work }] : []));
    if (exits.length === 0) return items;
    const removed = await this.#services.presence.exit(exits.map(({ work }) => work.key));
    const replaced = new Map<RoomItem, RoomItem | undefined>();
    for (const [index, { item, work }] of exits.entries()) {
      const session = removed[index];
      if (!session) item.settle({ kind: "exited" });
      const command = { ...work.command, nick: session?.nick ?? "" };
      replaced.set(item, session && { ...item, work: { ...work, command } });
    }
    return items.flatMap((item) => (replaced.has(item) ? (replaced.get(item) ?? []) : item));
  }

  /** One attempt; returns the items that have to be tried again. */
  async #tryStep(items: readonly RoomItem[]): Promise<readonly RoomItem[]> {
    const before = this.#current ?? (await this.#load());
    if (!before) {
      for (const item of items) refuse(item, "roomNotFound", `there is no room ${this.roomId}`);
      return [];
    }
    const step = decideStep(before, items, this.#services.now());
    const entering = sessionsThatEnter(step);
    if (entering.length > 0) await this.#services.presence.enter(entering);
    const result = await this.#services.rooms.commit(step.commit);
    return this.#afterCommit(items, { before, step, result });
  }

  async #afterCommit(
    items: readonly RoomItem[],
    outcome: { readonly before: HostedState; readonly step: RoomStep; readonly result: CommitResult },
  ): Promise<readonly RoomItem[]> {
    const { before, step, result } = outcome;
    if (result.kind === "committed") {
      await this.#complete(before, step, result.version);
      return [];
    }
    // The rules may say otherwise on the state that comes next, so who was let in is let in again then.
    const entered = sessionsThatEnter(step);
    if (entered.length > 0) await this.#services.presence.exit(entered);
    this.#current = undefined;
    if (result.kind !== "duplicate") {
      this.#services.onConflict();
      return items;
    }
    return this.#settleDuplicates(items, { step, duplicates: result.duplicates });
  }

  async #load(): Promise<HostedState | undefined> {
    const stored = await this.#services.rooms.load(this.roomId);
    this.#current = stored && hostedStateOf(stored);
    if (this.#current && !this.#isTakenOver) {
      const [online = 0] = await this.#services.presence.occupancy([this.roomId]);
      this.#online = online;
      this.#isTakenOver = true;
      this.#track(handOffTail(this.#current, this.#services));
    }
    return this.#current;
  }

  async #complete(before: HostedState, step: RoomStep, version: number): Promise<void> {
    const { batch } = step.commit;
    const position = { epoch: before.position.epoch, seq: batch?.lastSeq ?? before.position.seq };
    const lastTimeMs = batch?.lastTimeMs ?? before.lastTimeMs;
    this.#current = { state: step.stateAfter, version, position, lastTimeMs };
    for (const { item, refusal } of step.refused) item.settle({ kind: "refused", refusal });
    this.#notices.add(step.notices, this.#services.now());
    if (batch) this.#publish(step, position);
    if (before.state.room.isOpen && !step.stateAfter.room.isOpen) await this.#services.onRoomClosed(this.roomId);
    if (step.endedAccounts.length > 0) await this.#services.onSessionsEnded(this.roomId, step.endedAccounts);
    if (step.changedProfiles.size > 0) await this.#services.onProfilesChanged(this.roomId, step.changedProfiles);
    this.#settleAccepted(step);
  }

  #settleAccepted(step: RoomStep): void {
    const position = this.#current?.position;
    if (!position) return;
    for (const item of step.accepted) {
      if (item.work.kind === "exit") item.settle({ kind: "exited" });
      else item.settle({ kind: "state", state: step.stateAfter, position, online: this.#online });
    }
  }

  #publish(step: RoomStep, position: Position): void {
    const { batch } = step.commit;
    if (!batch) return;
    const notices = this.#notices.take(MAX_FRAME_BYTES - batch.bytes.length);
    const header = { roomId: this.roomId, epoch: position.epoch, firstSeq: batch.firstSeq, lastSeq: batch.lastSeq };
    const envelope = notices.length === 0 ? batch.bytes : encodeBatchEnvelope(header, { ...step, notices });
    this.#services.publisher.publish(this.roomId, envelope);
    this.#window.flushed(this.#services.now(), step.publications.length);
    this.#services.onFlushed(this, step.publications.length);
    this.#track(this.#acknowledge(step, { epoch: position.epoch, firstSeq: batch.firstSeq }));
  }

  async #acknowledge(step: RoomStep, batch: { readonly epoch: number; readonly firstSeq: number }): Promise<void> {
    const { records } = step;
    const isStored = await this.#services.history.append({ roomId: this.roomId, ...batch, records });
    for (const sent of step.sent) sent.item.settle(sentOutcome(sent, batch.epoch, isStored));
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }

  async #settleDuplicates(
    items: readonly RoomItem[],
    known: { readonly step: RoomStep; readonly duplicates: readonly KnownKey[] },
  ): Promise<readonly RoomItem[]> {
    const byKey = new Map(known.duplicates.map((duplicate) => [duplicate.key, duplicate]));
    const settled = new Set<RoomItem>();
    for (const sent of known.step.sent) {
      const duplicate = byKey.get(sent.key);
      if (!duplicate) continue;
      settled.add(sent.item);
      this.#track(recoverDuplicate({ roomId: this.roomId, item: sent.item, duplicate }, this.#services));
    }
    return items.filter((item) => !settled.has(item));
  }

  #flushNotices(): void {
    const position = this.#current?.position;
    if (this.#notices.isEmpty || position === undefined || this.#waitMs() > 0) return;
    const header = { roomId: this.roomId, epoch: position.epoch, firstSeq: 0, lastSeq: 0 };
    const clientFrame = encodeRoomBatchFrame(header, [], this.#notices.take(MAX_FRAME_BYTES));
    this.#services.publisher.publish(
      this.roomId,
      encodeEnvelope({ ...header, clientFrame, positionSeq: position.seq }),
    );
    this.#window.flushed(this.#services.now(), 1);
  }
}

function sessionsThatEnter(step: RoomStep) {
  return step.accepted.flatMap((item) => (item.work.kind === "enter" ? [item.work.session] : []));
}

function sentOutcome(sent: SentItem, epoch: number, isHandedOff: boolean) {
  return {
    kind: "sent",
    ack: {
      position: { epoch, seq: sent.seq },
      timeMs: sent.timeMs,
      isStored: sent.isStored && isHandedOff,
      isDuplicate: sent.isRepeat,
    },
  } as const;
}
