import type { Role } from "@plaza/core";

/** What the rules ask about; the rows of the permission table. */
export const OPERATIONS = [
  "makeOrUnmakeManager",
  "makeOrUnmakeOrdinaryMember",
  "block",
  "mute",
  "temporarilyMute",
  "remove",
  "muteTag",
  "muteRoom",
  "speakWhileRoomIsMuted",
  "speakWithoutWaiting",
  "changeRoomInformation",
  "openOrCloseRoom",
  "recallOthersMessages",
  "pinMessages",
  "manageQueue",
  "offerToQueue",
  "sendMessages",
  "changeOwnInformation",
  "enterAndReceive",
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** The one place that says which role may do what. [PM1] Virtual members never act. */
export const PERMISSIONS: Readonly<Record<Operation, readonly Role[]>> = {
  makeOrUnmakeManager: ["creator"],
  makeOrUnmakeOrdinaryMember: ["creator", "manager"],
  block: ["creator", "manager"],
  mute: ["creator", "manager"],
  temporarilyMute: ["creator", "manager"],
  remove: ["creator", "manager"],
  muteTag: ["creator", "manager"],
  muteRoom: ["creator", "manager"],
  speakWhileRoomIsMuted: ["creator", "manager"],
  // Slow mode and the room's budget are for the audience. [SM1] [PR1]
  speakWithoutWaiting: ["creator", "manager"],
  changeRoomInformation: ["creator", "manager"],
  openOrCloseRoom: ["creator"],
  recallOthersMessages: ["creator", "manager"],
  pinMessages: ["creator", "manager"],
  manageQueue: ["creator", "manager"],
  offerToQueue: ["creator", "manager", "ordinaryMember", "visitor"],
  sendMessages: ["creator", "manager", "ordinaryMember", "visitor"],
  changeOwnInformation: ["creator", "manager", "ordinaryMember", "visitor"],
  enterAndReceive: ["creator", "manager", "ordinaryMember", "visitor", "anonymousVisitor"],
};

/** Operations that are done to another member. */
export type MemberOperation = Extract<
  Operation,
  "makeOrUnmakeManager" | "makeOrUnmakeOrdinaryMember" | "block" | "mute" | "temporarilyMute" | "remove"
>;

export function may(role: Role, operation: Operation): boolean {
  return PERMISSIONS[operation].includes(role);
}

/** [PM2] Nothing is done to the creator; to a manager only by the creator. Acting on oneself is refused before. */
export function mayActOn(actor: Role, target: Role, operation: MemberOperation): boolean {
  if (target === "creator") return false;
  if (target === "manager" && actor !== "creator") return false;
  return may(actor, operation);
}
