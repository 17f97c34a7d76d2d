import type { Position, RoomId } from "@plaza/core";
import type { CommitResult } from "@plaza/ports";
import { FlushWindow } from "../publication/flush-window.ts";
import type { RoomState } from "../room/room-state.ts";
import { DueEntries } from "./due-entries.ts";
import type { HostServices } from "./host-services.ts";
import { type HostedState, hostedStateOf } from "./hosted-state.ts";
import { LastSpoken } from "./last-spoken.ts";
import { handOffTail, refuseAfterFailure, settleDuplicates, UnknownOutcome } from "./lost-outcome.ts";
import { RoomBudget } from "./room-budget.ts";
import { RoomInbox } from "./room-inbox.ts";
import { dropExpired, type RoomItem, refuse } from "./room-item.ts";
import { RoomPresence } from "./room-presence.ts";
import { decideStep, type RoomStep } from "./room-step.ts";
import { applyEffects } from "./step-effects.ts";
import { StepPublisher } from "./step-publisher.ts";

/** Another authority may win this often in a row before items are refused; each turn costs one round trip. */
const MAX_CONFLICTS = 50;

/** What the room asks of itself is carried out however long it waits. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * One room on this authority, served strictly one step at a time:
 *
 * 1. Items wait in the inbox. Sends wait for the flush window; anything else makes a step at once.
 * 2. What the rules ask about who is present is looked up, and the step is decided on the cached state (`decideStep`, pure).
 * 3. Sessions that enter are written to presence before the commit, those that exit are removed: an account that is
 *    blocked meanwhile is seen either by the conflict here or by whoever blocks and then looks at presence. The schedule
 *    gets its entry before the commit too.
 * 4. One commit compares version and position and appends. So every answer, also a refusal, comes from a state that the
 *    store has just confirmed. A conflict means: another authority was here; load, decide again.
 * 5. The batch is published and handed to history side by side; senders are answered when history has it. The next
 *    step need not wait for that.
 */
export class HostedRoom {
  readonly roomId: RoomId;
  readonly #services: HostServices;
  readonly #window: FlushWindow;
  readonly #publisher: StepPublisher;
  readonly #presence: RoomPresence;
  readonly #due: DueEntries;
  readonly #budget: RoomBudget;
  readonly #spoken = new LastSpoken();
  readonly #inbox = new RoomInbox();
  readonly #underWay = new Set<Promise<void>>();
  /** As the store confirmed it last. */
  #current: HostedState | undefined;
  #mustLoad = true;
  #isRunning = false;
  #timer: NodeJS.Timeout | undefined;
  #persons = 0;
  #usedAtMs: number;
  #isDraining = false;
  #isTakenOver = false;

  constructor(roomId: RoomId, services: HostServices) {
    const { presence, schedule, roomDefaults } = services;
    this.roomId = roomId;
    this.#services = services;
    this.#window = new FlushWindow(services.flushWindow);
    this.#usedAtMs = services.now();
    this.#publisher = new StepPublisher(roomId, services);
    this.#presence = new RoomPresence({ roomId, presence, multiClientPolicy: roomDefaults.multiClientPolicy });
    this.#due = new DueEntries(roomId, schedule);
    this.#budget = new RoomBudget(this.#usedAtMs);
  }

  submit(item: RoomItem): void {
    this.#usedAtMs = this.#services.now();
    this.#inbox.push(item);
    this.#wake();
  }

  /** Persons with a connection, as gateways count them. */
  set persons(persons: number) {
    this.#persons = persons;
  }

  /** Undefined before the first step. */
  get virtualMembers(): number | undefined {
    return this.#current?.state.virtualMembers.size;
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
      if (this.#publisher.hasNotices && this.#current && this.#waitMs() === 0) {
        this.#publisher.publishNotices(this.#current.position);
        this.#window.flushed(this.#services.now(), 1);
      }
    } finally {
      this.#isRunning = false;
      this.#sleepUntilDue();
    }
  }

  #take(): readonly RoomItem[] {
    return this.#inbox.take({ isFlushDue: this.#waitMs() === 0, allowedMessages: this.#allowance().messages });
  }

  /** Before the room is loaded its own budget is not known, and a full batch need not wait for that. */
  #allowance() {
    const { roomDefaults, now } = this.#services;
    const own = this.#current?.state.room.messagesPerSecond;
    return this.#budget.allowance(own ?? roomDefaults.messagesPerSecond, now());
  }

  #waitMs(): number {
    return this.#isDraining ? 0 : this.#window.waitMs(this.#services.now(), this.#persons);
  }

  #sleepUntilDue(): void {
    if ((this.#inbox.isEmpty && !this.#publisher.hasNotices) || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#wake();
    }, Math.ceil(this.#waitMs()));
  }

  async #step(items: readonly RoomItem[]): Promise<void> {
    let open = dropExpired(items, this.#services.now());
    try {
      open = await this.#presence.removeExited(open);
      for (let conflicts = 0; open.length > 0; conflicts += 1) {
        if (conflicts > MAX_CONFLICTS) throw new Error(`${MAX_CONFLICTS} conflicts in a row`);
        open = await this.#tryStep(open);
      }
    } catch (error) {
      this.#mustLoad = true;
      this.#services.onStoreFailure(this.roomId, error);
      await this.#takeBack(open);
      refuseAfterFailure(open, error);
    }
  }

  /** The sessions of items that are refused because the store failed under them. */
  async #takeBack(items: readonly RoomItem[]): Promise<void> {
    try {
      await this.#presence.takeBack(items);
    } catch (error) {
      this.#services.onStoreFailure(this.roomId, error);
    }
  }

  /** One attempt; returns the items that have to be tried again. */
  async #tryStep(items: readonly RoomItem[]): Promise<readonly RoomItem[]> {
    const before = this.#mustLoad ? await this.#load() : this.#current;
    if (!before) {
      for (const item of items) refuse(item, "roomNotFound", `there is no room ${this.roomId}`);
      return [];
    }
    const entries = await this.#presence.entriesFor(before.state, items);
    const nowMs = this.#services.now();
    const step = decideStep({ before, entries, nowMs, allowance: this.#allowance() });
    await this.#presence.settle(before.state, step);
    await this.#due.ensure(step.stateAfter, nowMs);
    const result = await this.#services.rooms.commit(step.commit).catch((error: unknown) => {
      throw new UnknownOutcome(error);
    });
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
    if (result.kind !== "duplicate") {
      this.#mustLoad = true;
      this.#services.onConflict();
      return items;
    }
    const { roomId } = this;
    const known = { roomId, keyed: step.keyed, duplicates: result.duplicates };
    const { open, recoveries } = settleDuplicates(items, known, this.#services);
    for (const recovery of recoveries) this.#track(recovery);
    return open;
  }

  async #load(): Promise<HostedState | undefined> {
    const { rooms, presence, recentLog } = this.#services;
    const stored = await rooms.load(this.roomId);
    if (!stored) return undefined;
    if (isSlow(stored)) await this.#spoken.catchUp(this.roomId, stored.position, recentLog);
    this.#current = hostedStateOf(stored, this.#spoken);
    this.#mustLoad = false;
    if (!this.#isTakenOver) {
      const [persons = 0] = await presence.occupancy([this.roomId]);
      this.#persons = persons;
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
    // What was said before slow mode is in the log alone. [SM1]
    this.#mustLoad = !isSlow(before.state) && isSlow(step.stateAfter);
    this.#remember(before, step, position);
    for (const { item, refusal } of step.refused) item.settle({ kind: "refused", refusal });
    this.#publish(step);
    this.#inbox.putBack(step.deferred);
    const states = { before: before.state, after: step.stateAfter };
    const haveEnded = await applyEffects(this.#services.effects, {
      roomId: this.roomId,
      ...states,
      events: step.events,
    });
    if (haveEnded && step.stateAfter.room.delayedClosing.kind === "idle") this.#lookAtItself();
    this.#settleAccepted(step, position);
  }

  #remember(before: HostedState, step: RoomStep, position: Position): void {
    const nowMs = this.#services.now();
    this.#budget.spend(step.spending, nowMs);
    if (!isSlow(before.state)) return;
    for (const event of step.events) {
      if (event.kind === "messageSent") this.#spoken.spoke(event.sender.actor.accountId, nowMs);
    }
    this.#spoken.knowsUpTo(position);
  }

  /** The sessions of somebody ended without an exit, so the room may be empty. [DC1] */
  #lookAtItself(): void {
    this.#inbox.push({ work: { kind: "tick" }, expiresAtMs: NEVER, settle: () => {} });
  }

  #settleAccepted(step: RoomStep, position: Position): void {
    const { stateAfter: state } = step;
    const online = this.#persons + state.virtualMembers.size;
    for (const { item, answer } of step.accepted) {
      if (item.work.kind === "exit") item.settle({ kind: "exited" });
      else item.settle({ kind: "state", state, position, online, answer });
    }
    for (const item of step.repeated) item.settle({ kind: "repeated" });
  }

  #publish(step: RoomStep): void {
    const { now, onFlushed, onAbandoned } = this.#services;
    this.#publisher.addNotices(step.parts.notices);
    const published = this.#publisher.publish(step);
    const abandoned = step.abandoned.length;
    // Also when all was dropped: what comes next is collected again, so that all senders are compared. [PR1]
    if (published + abandoned > 0) this.#window.flushed(now(), published);
    if (published > 0) onFlushed(this, published);
    if (abandoned > 0) onAbandoned(abandoned);
    if (published + abandoned > 0) this.#track(this.#publisher.acknowledge(step, now()));
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }
}

function isSlow({ room }: Pick<RoomState, "room">): boolean {
  return room.slowModeSeconds > 0;
}
