import type { Role, Room, RoomInfo, RoomMessage } from "@plaza/client";
import { isModerator } from "./role.ts";
import type { RoomAction } from "./room-action.ts";

/** For how long one's own message is offered to be taken back: the server's default. It refuses where it has another. */
const RECALL_WINDOW_MS = 120_000;

type ActedOn = Pick<
  RoomMessage,
  "seq" | "clientMessageId" | "timeMs" | "isOwn" | "isDirected" | "targetTags" | "place"
>;

export type MessageActionFacts = {
  readonly role: Role;
  readonly pinned: RoomInfo["pinned"];
  readonly nowMs: number;
};

/** What one may do to a message of the room [RC4] [PN1]. */
export function messageActions(message: ActedOn, facts: MessageActionFacts): readonly RoomAction[] {
  if (message.isDirected) return []; // It has no place in the room's order, so nobody else knows it by one.
  const actions: RoomAction[] = [];
  if (mayRecall(message, facts)) {
    actions.push({ label: "Take back", act: (room: Room) => room.recallMessage(message) });
  }
  if (facts.pinned?.seq === message.seq && isModerator(facts.role)) {
    actions.push({ label: "Unpin", act: (room: Room) => room.unpinMessage() });
  } else if (isModerator(facts.role) && isForEverybody(message)) {
    actions.push({ label: "Pin", act: (room: Room) => room.pinMessage(message) });
  }
  return actions;
}

function mayRecall({ isOwn, timeMs }: ActedOn, { role, nowMs }: MessageActionFacts): boolean {
  return isModerator(role) || (isOwn && nowMs - timeMs <= RECALL_WINDOW_MS);
}

function isForEverybody({ targetTags, place }: ActedOn): boolean {
  return targetTags === "" && place === undefined;
}
