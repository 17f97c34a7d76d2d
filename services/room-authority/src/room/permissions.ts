import type { Role } from "@plaza/core";

/** What the rules ask about; the rows of the permission table. */
export const OPERATIONS = [
  "makeOrUnmakeManager",
  "makeOrUnmakeOrdinaryMember",
  "block",
  "mute",
  "temporarilyMute",
  "remove",
  "muteRoom",
  "speakWhileRoomIsMuted",
  "changeRoomInformation",
  "openOrCloseRoom",
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
  muteRoom: ["creator", "manager"],
  speakWhileRoomIsMuted: ["creator", "manager"],
  changeRoomInformation: ["creator", "manager"],
  openOrCloseRoom: ["creator"],
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
