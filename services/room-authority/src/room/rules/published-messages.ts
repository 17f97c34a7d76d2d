import { limits, type PinnedMessage, type Room } from "@plaza/core";
import {
  accept,
  type Decision,
  PLAIN_NOTICE,
  type RoomChange,
  type RoomEvent,
  reject,
  rejectRole,
} from "../decision.ts";
import { may } from "../permissions.ts";
import type { PublishedMessage } from "../published-message.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { checkNotice } from "./text-limit.ts";

/** [RC4] The sender takes its message back for some time, creator and managers every one at any time. */
export function decideRecall(state: RoomState, command: CommandOf<"recall">, nowMs: number): Decision {
  const { actor, message, notice } = command;
  const refused = whyNotToRecall(state, command, nowMs);
  if (refused) return refused;
  const refusal = checkNotice(notice, limits.MAX_RECALL_EXTENSION_LENGTH);
  if (refusal) return { kind: "rejected", refusal };
  // Whoever shows the message has to take it away; only the application may have reasons to leave it to them.
  const isSilent = notice.isSilent && actor.origin.kind === "serverApi";
  const recalled = { kind: "messageRecalled", message, operator: actor, ...notice, isSilent } as const;
  const unpinned = state.room.pinned?.seq === message.seq ? unpin(state.room, actor) : { changes: [], events: [] };
  return accept(unpinned.changes, [recalled, ...unpinned.events], { kind: "recalled", message });
}

function whyNotToRecall(
  state: RoomState,
  { actor, message, windowMs }: CommandOf<"recall">,
  nowMs: number,
): Decision | undefined {
  const role = roleOf(state, actor);
  if (may(role, "recallOthersMessages")) return undefined;
  if (!may(role, "sendMessages")) return rejectRole(role, "the role may not recall messages");
  if (actor.accountId !== message.sender) return reject("forbidden", "the role may not recall messages of others");
  if (nowMs - message.timeMs <= windowMs) return undefined;
  return reject("recallExpired", `a sender may recall its message for ${windowMs} ms`);
}

/** [PN1] In place of the one that is pinned. */
export function decidePin(state: RoomState, command: CommandOf<"pin">, nowMs: number): Decision {
  const { actor, message, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "pinMessages")) return rejectRole(role, "the role may not pin messages");
  if (message.targetTags !== "" || message.hasPlace) {
    return reject("badArgument", "the message is not for everybody, and what is pinned shows to everybody");
  }
  const refusal = checkNotice(notice);
  if (refusal) return { kind: "rejected", refusal };
  const room = { ...state.room, pinned: pinnedOf(message, actor, nowMs) };
  const event = { kind: "messagePinned", isPinned: true, message, room, operator: actor, ...notice } as const;
  return accept([{ kind: "roomChanged", room }], [event]);
}

/** [PN1] */
export function decideUnpin(state: RoomState, { actor, notice }: CommandOf<"unpin">): Decision {
  const role = roleOf(state, actor);
  if (!may(role, "pinMessages")) return rejectRole(role, "the role may not unpin messages");
  const refusal = checkNotice(notice);
  if (refusal) return { kind: "rejected", refusal };
  if (!state.room.pinned) return reject("nothingToChange", "no message is pinned");
  const { changes, events } = unpin(state.room, actor, notice);
  return accept(changes, events);
}

function unpin(
  room: Room,
  operator: CommandOf<"unpin">["actor"],
  notice = PLAIN_NOTICE,
): { readonly changes: readonly RoomChange[]; readonly events: readonly RoomEvent[] } {
  const { pinned } = room;
  if (!pinned) return { changes: [], events: [] };
  const after = { ...room, pinned: undefined };
  return {
    changes: [{ kind: "roomChanged", room: after }],
    events: [{ kind: "messagePinned", isPinned: false, message: pinned, room: after, operator, ...notice }],
  };
}

function pinnedOf(message: PublishedMessage, { accountId }: CommandOf<"pin">["actor"], nowMs: number): PinnedMessage {
  const { seq, timeMs, clientMessageId, sender, senderNick, text, attachment, type } = message;
  const pinned = { seq, timeMs, clientMessageId, sender, senderNick, text, attachment, type };
  return { ...pinned, pinnedBy: accountId, pinnedAtMs: nowMs };
}
