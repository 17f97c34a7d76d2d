import type { AccountId, Refusal } from "@plaza/core";
import type { RoomChanges } from "@plaza/ports";
import { decide } from "../room/decide.ts";
import type { CommandAnswer, RoomChange, RoomEvent } from "../room/decision.ts";
import type { RoomCommand, SendCommand } from "../room/room-command.ts";
import { applyChange, type RoomState } from "../room/room-state.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { precedenceOf, type RoomItem } from "./room-item.ts";

/** An item with the command that it became, once what the rules ask about was looked up; none for a read. */
export type StepEntry = { readonly item: RoomItem; readonly command: RoomCommand | undefined };

/** Something that the rules let happen, in its place. */
export type Occurrence =
  | { readonly kind: "message"; readonly message: DraftedMessage }
  | { readonly kind: "event"; readonly event: RoomEvent; readonly key: string | undefined };

export type DraftedMessage = {
  readonly item: RoomItem;
  readonly key: string;
  readonly event: Extract<RoomEvent, { kind: "messageSent" }>;
};

/** What the rules say to the items of a step, one after the other; the budget and the numbers come afterwards. */
export class StepDraft {
  readonly refused: { readonly item: RoomItem; readonly refusal: Refusal; readonly key: string | undefined }[] = [];
  readonly accepted: { readonly item: RoomItem; readonly answer: CommandAnswer | undefined }[] = [];
  readonly occurrences: Occurrence[] = [];
  /** The same message came twice within the step: the second takes the first one's place. [ID1] */
  readonly repeats: { readonly item: RoomItem; readonly key: string }[] = [];
  readonly #nowMs: number;
  readonly #before: RoomState;
  readonly #spoken = new Map<AccountId, number>();
  readonly #keys = new Set<string>();
  readonly #touched = { members: new Set<AccountId>(), queue: new Set<string>(), virtualMembers: new Set<AccountId>() };
  #state: RoomState;

  constructor(before: RoomState, nowMs: number) {
    this.#before = before;
    this.#nowMs = nowMs;
    // [SM1] What was said within this step counts too.
    const lastSpokeMs = { get: (id: AccountId) => this.#spoken.get(id) ?? before.lastSpokeMs.get(id) };
    this.#state = { ...before, lastSpokeMs };
  }

  get state(): RoomState {
    return { ...this.#state, lastSpokeMs: this.#before.lastSpokeMs };
  }

  add({ item, command }: StepEntry): void {
    if (!command) {
      this.accepted.push({ item, answer: undefined });
      return;
    }
    const key = keyOf(item, command);
    if (key !== undefined && this.#keys.has(key)) {
      this.repeats.push({ item, key });
      return;
    }
    const precedence = precedenceOf(item);
    if (precedence && this.#keys.has(precedence.key)) {
      this.refused.push({ item, refusal: precedence.refusal, key });
      return;
    }
    const decision = decide(this.#state, command, this.#nowMs);
    if (decision.kind === "rejected") {
      this.refused.push({ item, refusal: decision.refusal, key });
      return;
    }
    if (key !== undefined) this.#keys.add(key);
    for (const change of decision.changes) this.#apply(change);
    if (command.kind !== "send") this.accepted.push({ item, answer: decision.answer });
    for (const event of decision.events) this.#note(event, { item, key });
  }

  /** What the store has to write. */
  changes(): RoomChanges | undefined {
    const { room, members, queue, virtualMembers } = this.#state;
    const isRoomChanged = room !== this.#before.room;
    const touched = this.#touched;
    if (!isRoomChanged && touched.members.size + touched.queue.size + touched.virtualMembers.size === 0)
      return undefined;
    const ofMembers = split(touched.members, members);
    const ofQueue = split(touched.queue, queue);
    const ofVirtualMembers = split(touched.virtualMembers, virtualMembers);
    return {
      ...(isRoomChanged ? { room } : {}),
      putMembers: ofMembers.put,
      removeMembers: ofMembers.removed,
      putQueueElements: ofQueue.put,
      removeQueueElements: ofQueue.removed,
      putVirtualMembers: ofVirtualMembers.put,
      removeVirtualMembers: ofVirtualMembers.removed,
    };
  }

  #note(event: RoomEvent, { item, key }: { readonly item: RoomItem; readonly key: string | undefined }): void {
    if (event.kind !== "messageSent" || key === undefined) {
      this.occurrences.push({ kind: "event", event, key });
      return;
    }
    this.occurrences.push({ kind: "message", message: { item, key, event } });
    if (this.#state.room.slowModeSeconds > 0) this.#spoken.set(event.sender.actor.accountId, this.#nowMs);
  }

  #apply(change: RoomChange): void {
    this.#state = applyChange(this.#state, change);
    const { members, queue, virtualMembers } = this.#touched;
    if (change.kind === "memberChanged") members.add(change.member.accountId);
    if (change.kind === "queueChanged") for (const key of [...change.removed, ...keysOf(change.put)]) queue.add(key);
    if (change.kind === "virtualMembersChanged") {
      for (const accountId of [...change.removed, ...change.put.map((one) => one.accountId)])
        virtualMembers.add(accountId);
    }
  }
}

/** Names what is carried out once; undefined: as often as it comes. */
export function keyOf({ work }: RoomItem, command: RoomCommand): string | undefined {
  if (command.kind === "send") return messageKey(command);
  return work.kind === "change" ? work.key : undefined;
}

/** A message without an id is refused, and is not the same as the next one without. */
function messageKey(command: SendCommand): string | undefined {
  return command.message.clientMessageId === "" ? undefined : idempotencyKey(command);
}

function keysOf(elements: readonly { readonly key: string }[]): readonly string[] {
  return elements.map((element) => element.key);
}

function split<Key, Value>(touched: ReadonlySet<Key>, after: ReadonlyMap<Key, Value>) {
  const put = [...touched].flatMap((key) => after.get(key) ?? []);
  return { put: put as Value[], removed: [...touched].filter((key) => !after.has(key)) };
}
