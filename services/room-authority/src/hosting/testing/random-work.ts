import type { AccountId, SessionId } from "@plaza/core";
import fc from "fast-check";
import type { MessageCommand, NoticeOptions, RoomCommand } from "../../room/room-command.ts";
import { aPublishedMessage, aViewer, CREATOR } from "../../room/testing.ts";
import { recallKey } from "../idempotency-key.ts";
import type { ChangingCommand, RoomWork } from "../room-item.ts";
import { entering, exiting, sending } from "../testing.ts";

/** What was done so far, for work that is about it. */
export type Past = {
  /** Sends that were begun, answered or not. */
  readonly begun: readonly Extract<RoomCommand, { kind: "send" }>[];
  /** Messages whose acks are there. */
  readonly sent: readonly { readonly seq: number; readonly sender: AccountId; readonly clientMessageId: string }[];
  readonly entered: readonly { readonly accountId: AccountId; readonly sessionId: SessionId }[];
};

/** How often each kind of work comes: mostly messages, as in a live room. */
const ACTIONS = {
  send: 24,
  sendAgain: 4,
  mute: 6,
  muteForSomeTime: 3,
  block: 3,
  role: 4,
  remove: 1,
  muteRoom: 1,
  updateRoom: 4,
  offer: 8,
  poll: 5,
  initQueue: 3,
  recall: 5,
  pin: 2,
  unpin: 1,
  enter: 6,
  exit: 5,
} as const;

type Action = keyof typeof ACTIONS;

export type Draft = {
  readonly authority: number;
  readonly action: Action;
  readonly actor: AccountId;
  readonly target: AccountId;
  readonly isOn: boolean;
  readonly pick: number;
};

/** The room's manager, from the start. */
export const MANAGER = "mia" as AccountId;

const AUDIENCE = ["ann", "bob", "cid", "dan", "eve"].map((name) => name as AccountId);

/** Random work for two authorities; the same seed gives the same work. */
export function randomDrafts(count: number, seed: number): readonly Draft[] {
  const actions = Object.entries(ACTIONS).flatMap(([action, times]) => Array<Action>(times).fill(action as Action));
  const draft = fc.record({
    authority: fc.nat(1),
    action: fc.constantFrom(...actions),
    actor: fc.constantFrom(CREATOR, MANAGER, ...AUDIENCE),
    target: fc.constantFrom(MANAGER, ...AUDIENCE),
    // Ended more often than begun, so that most messages are not refused.
    isOn: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
    pick: fc.nat(1_000_000),
  });
  return fc.sample(draft, { numRuns: count, seed });
}

/** The work of a draft; its number is the trace that it leaves, as a message's id or a notification's extension. */
export function workOf(draft: Draft, number: number, past: Past): RoomWork {
  const { action, actor, pick } = draft;
  const again = chosen(past.begun, pick);
  const entered = chosen(past.entered, pick);
  if (action === "send") return sending(actor, String(number));
  if (action === "sendAgain") return again ? { kind: "send", command: again } : sending(actor, String(number));
  if (action === "enter") return entering(actor, { sessionId: `s${number}` as SessionId, enteredAtMs: number });
  if (action === "exit") return entered ? exiting(entered.accountId, entered.sessionId) : exiting(actor);
  if (action === "recall" || action === "pin") return onMessage({ ...draft, action }, number, past);
  return { kind: "change", command: changeOf({ ...draft, action }, number) };
}

type ChangeAction = Exclude<Action, "send" | "sendAgain" | "enter" | "exit" | "recall" | "pin">;

function changeOf(draft: Omit<Draft, "action"> & { readonly action: ChangeAction }, number: number): ChangingCommand {
  const { target, isOn, pick } = draft;
  const actor = aViewer(draft.actor);
  const notice = traced(number);
  const key = `k${pick % 12}`;
  const offer = { key, value: String(number), owner: actor.accountId, ownerNick: "", isTransient: isOn };
  switch (draft.action) {
    case "mute":
      return { kind: "setMuted", actor, target, isMuted: isOn, notice };
    case "muteForSomeTime":
      return { kind: "setTemporaryMute", actor, target, durationSeconds: isOn ? 600 : 0, notice };
    case "block":
      return { kind: "setBlocked", actor, target, isBlocked: isOn, notice };
    case "role":
      return { kind: "setRole", actor, target, role: isOn ? "manager" : chosenRole(pick), notice };
    case "remove":
      return { kind: "remove", actor, target, notice };
    case "muteRoom":
      return { kind: "setRoomMuted", actor, isMuted: isOn, notice };
    case "updateRoom":
      return { kind: "updateRoom", actor, fields: { name: String(number) }, notice };
    case "offer":
      return {
        kind: "queueOffer",
        actor,
        offers: [{ ...offer, policy: "addOrUpdate" }],
        notice,
        isAbsent: () => false,
      };
    case "poll":
      return { kind: "queuePoll", actor, key: isOn ? undefined : key, notice };
    case "initQueue":
      return { kind: "queueInit", actor, sizeLimit: sizeLimitOf(number) };
    case "unpin":
      return { kind: "unpin", actor, notice };
  }
}

/** Nothing to recall yet: the room has no pinned message either. */
function onMessage(
  draft: Omit<Draft, "action"> & { readonly action: "recall" | "pin" },
  number: number,
  past: Past,
): RoomWork {
  const actor = aViewer(draft.actor);
  const notice = traced(number);
  const about = chosen(past.sent, draft.pick);
  if (!about) return { kind: "change", command: { kind: "unpin", actor, notice } };
  const { seq, sender, clientMessageId } = about;
  const message = aPublishedMessage({ seq, sender, clientMessageId, timeMs: 1_000_000 });
  const command: MessageCommand =
    draft.action === "pin"
      ? { kind: "pin", actor, message, notice }
      : { kind: "recall", actor, message, windowMs: 120_000, notice };
  return { kind: "change", command, ...(command.kind === "recall" && { key: recallKey(seq) }) };
}

function chosen<One>(all: readonly One[], pick: number): One | undefined {
  // Of the newest, so that two authorities have to do with the same ones at once.
  const newest = all.slice(-20);
  return newest[pick % Math.max(1, newest.length)];
}

function chosenRole(pick: number): "ordinaryMember" | "visitor" {
  return pick % 2 === 0 ? "ordinaryMember" : "visitor";
}

/** More elements than there are keys, so that the limit changes nothing else, and never what a first offer sets. */
function sizeLimitOf(number: number): number {
  return 101 + (number % 900);
}

function traced(number: number): NoticeOptions {
  return { isSilent: false, extension: String(number), operatorNick: "", targetShown: {} };
}
