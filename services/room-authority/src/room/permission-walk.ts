import { ROLES, type Role } from "@plaza/core";
import type { Actor } from "./actor.ts";
import { decide } from "./decide.ts";
import { OPERATIONS, type Operation } from "./permissions.ts";
import type { MemberCommand, RoomCommand } from "./room-command.ts";
import type { RoomState } from "./room-state.ts";
import { aMember, anEnter, aPublishedMessage, aSend, aSetOpen, aState, aViewer, throughServerApi } from "./testing.ts";

const NOW_MS = 1_000_000;
const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

export type Acting = Exclude<Role, "virtualMember">;
export const ACTING = ROLES.filter((role): role is Acting => role !== "virtualMember");

// How the permission table shows from outside: one attempt for every cell, through the rules.

/** The table of the product, written out: it is compared with what the rules do, not with the table in the code. */
export const EXPECTED: Readonly<Record<Operation, readonly Acting[]>> = {
  makeOrUnmakeManager: ["creator"],
  makeOrUnmakeOrdinaryMember: ["creator", "manager"],
  block: ["creator", "manager"],
  mute: ["creator", "manager"],
  temporarilyMute: ["creator", "manager"],
  remove: ["creator", "manager"],
  muteTag: ["creator", "manager"],
  muteRoom: ["creator", "manager"],
  speakWhileRoomIsMuted: ["creator", "manager"],
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

const isAbsent = () => false;

function anOffer({ accountId }: Actor) {
  return { key: "k", value: "", owner: accountId, ownerNick: "", isTransient: false, policy: "addOrUpdate" } as const;
}

const actorOf = (role: Acting) =>
  role === "anonymousVisitor"
    ? aViewer("anon-1", { isAnonymous: true })
    : aViewer(role === "creator" ? "creator" : "actor");

function stateWith(actor: Acting, target: Role, room: Partial<RoomState["room"]> = {}): RoomState {
  const standings = [
    ...(actor === "manager" || actor === "ordinaryMember" ? [aMember("actor", actor)] : []),
    ...(target === "manager" || target === "ordinaryMember" ? [aMember("target", target)] : []),
  ];
  return aState(room, standings);
}

type Attempt = { readonly state: RoomState; readonly command: RoomCommand };

/** One command that the operation allows, on a target below manager. */
export const ATTEMPTS: Readonly<Record<Operation, (role: Acting) => Attempt>> = {
  makeOrUnmakeManager: (role) => onMember(role, "visitor", { kind: "setRole", role: "manager" }),
  makeOrUnmakeOrdinaryMember: (role) => onMember(role, "visitor", { kind: "setRole", role: "ordinaryMember" }),
  block: (role) => onMember(role, "visitor", { kind: "setBlocked", isBlocked: true }),
  mute: (role) => onMember(role, "visitor", { kind: "setMuted", isMuted: true }),
  temporarilyMute: (role) => onMember(role, "visitor", { kind: "setTemporaryMute", durationSeconds: 1 }),
  remove: (role) => onMember(role, "visitor", { kind: "remove" }),
  muteTag: (role) => ({
    state: stateWith(role, "visitor"),
    command: {
      kind: "setTagMute",
      actor: actorOf(role),
      tag: "red",
      durationSeconds: 1,
      notifyTargetTags: undefined,
      notice: NOTICE,
    },
  }),
  muteRoom: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "setRoomMuted", actor: actorOf(role), isMuted: true, notice: NOTICE },
  }),
  speakWhileRoomIsMuted: (role) => ({
    state: stateWith(role, "visitor", { isMuted: true }),
    command: aSend(actorOf(role)),
  }),
  speakWithoutWaiting: (role) => ({
    state: {
      ...stateWith(role, "visitor", { slowModeSeconds: 10 }),
      lastSpokeMs: new Map([[actorOf(role).accountId, NOW_MS]]),
    },
    command: aSend(actorOf(role)),
  }),
  changeRoomInformation: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "updateRoom", actor: actorOf(role), fields: { name: "new" }, notice: NOTICE },
  }),
  openOrCloseRoom: (role) => ({
    state: stateWith(role, "visitor"),
    command: aSetOpen({ ...actorOf(role), origin: throughServerApi("x").origin }, false),
  }),
  recallOthersMessages: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "recall", actor: actorOf(role), message: aPublishedMessage(), windowMs: 0, notice: NOTICE },
  }),
  pinMessages: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "pin", actor: actorOf(role), message: aPublishedMessage(), notice: NOTICE },
  }),
  manageQueue: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "queueInit", actor: actorOf(role), sizeLimit: 1 },
  }),
  offerToQueue: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "queueOffer", actor: actorOf(role), offers: [anOffer(actorOf(role))], notice: NOTICE, isAbsent },
  }),
  sendMessages: (role) => ({ state: stateWith(role, "visitor"), command: aSend(actorOf(role)) }),
  changeOwnInformation: (role) => ({
    state: stateWith(role, "visitor"),
    command: { kind: "updateSelf", actor: actorOf(role), fields: { nick: "New" }, isPersistent: false, notice: NOTICE },
  }),
  enterAndReceive: (role) => ({
    state: stateWith(role, "visitor"),
    command: anEnter(actorOf(role)),
  }),
};

/** A change of another member without its common part. */
type Change = MemberCommand extends infer One
  ? One extends MemberCommand
    ? Omit<One, "actor" | "target" | "notice">
    : never
  : never;

export function onMember(role: Acting, target: Role, change: Change): Attempt {
  const to = target === "creator" ? "creator" : "target";
  const command = { actor: actorOf(role), target: aViewer(to).accountId, notice: NOTICE, ...change } as MemberCommand;
  return { state: stateWith(role, target), command };
}

export const isAllowed = ({ state, command }: Attempt) => decide(state, command, NOW_MS).kind === "accepted";

export const CELLS = OPERATIONS.flatMap((operation) => ACTING.map((role) => ({ operation, role })));

export const MEMBER_CHANGES: readonly Change[] = [
  { kind: "setRole", role: "visitor" },
  { kind: "setBlocked", isBlocked: true },
  { kind: "setMuted", isMuted: true },
  { kind: "setTemporaryMute", durationSeconds: 1 },
  { kind: "remove" },
];
