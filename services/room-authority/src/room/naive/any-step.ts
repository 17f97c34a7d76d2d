import { limits, MULTI_CLIENT_POLICIES, type SessionId } from "@plaza/core";
import fc, { type Arbitrary } from "fast-check";
import type { Actor } from "../actor.ts";
import type { RoomCommand } from "../room-command.ts";
import { aPublishedMessage, aSend, aViewer, CREATOR, PROFILE, throughServerApi } from "../testing.ts";

/** Some time passes, then somebody does something. What a command says about the room's past is filled in when it runs. */
export type Step = { readonly waitMs: number; readonly command: RoomCommand };

export const MANAGERS = ["mia", "max"];
export const ORDINARY = ["ole", "ona"];
const VISITORS = ["vic", "val"];
export const ACCOUNTS = [CREATOR, ...MANAGERS, ...ORDINARY, ...VISITORS];
const ANONYMOUS = "anon-1";

/** Around the edges of what is allowed, with something beyond them. */
const anyDuration = fc.constantFrom(0, 1, 5, 5, 30, 2_592_000, 2_592_001, -1, 0.5);
const anySeconds = fc.constantFrom(0, 1, 2, 10, 120, 121, -1);
const anyExtension = ofLength(0, 0, 0, 3, limits.MAX_RECALL_EXTENSION_LENGTH + 1, 2_048, 2_049);
const anyTag = fc.constantFrom("red", "blue", "green", "", "x".repeat(33));
const anyTags = fc.array(anyTag, { maxLength: 2 });
const anyAccount = fc.constantFrom(...ACCOUNTS);
const anyKey = fc.constantFrom("a", "a", "b", "c", "d", "", "k".repeat(129));
const anyValue = ofLength(0, 1, 2, limits.MAX_QUEUE_VALUE_LENGTH + 1);
const anyClosing = fc.record({
  kind: fc.constantFrom("none", "fixed", "idle", "idle"),
  seconds: fc.constantFrom(5, 60, 60, 0, 604_801),
});

const anyActor: Arbitrary<Actor> = fc.oneof(
  { weight: 8, arbitrary: anyAccount.map((account) => aViewer(account)) },
  { weight: 4, arbitrary: fc.constantFrom(CREATOR, ...MANAGERS).map((account) => aViewer(account)) },
  { weight: 1, arbitrary: fc.constant(aViewer(ANONYMOUS, { isAnonymous: true })) },
  { weight: 3, arbitrary: fc.constantFrom("", ...ACCOUNTS).map(throughServerApi) },
);

const anyNotice = fc
  .record({ isSilent: fc.boolean(), extension: anyExtension })
  .map((notice) => ({ ...notice, operatorNick: "", targetShown: {} }));

type Kind = RoomCommand["kind"];
type Fields<One extends Kind> = Omit<Extract<RoomCommand, { kind: One }>, "kind" | "actor">;

/** A command of somebody. The given fields are those of its kind; that is what ties them together. */
function by<One extends Kind>(kind: One, fields: { readonly [Name in keyof Fields<One>]: Arbitrary<unknown> }) {
  return fc
    .record({ kind: fc.constant(kind), actor: anyActor, ...fields })
    .map((command) => command as unknown as RoomCommand);
}

function ofLength(...lengths: readonly number[]): Arbitrary<string> {
  return fc.constantFrom(...lengths).map((length) => "x".repeat(length));
}

/** A part of the fields, each as often as not. */
function some<Model extends object>(model: { readonly [Name in keyof Model]: Arbitrary<Model[Name]> }) {
  return fc.record(model, { requiredKeys: [] });
}

const target = fc.oneof({ weight: 9, arbitrary: anyAccount }, { weight: 1, arbitrary: fc.constant(ANONYMOUS) });
const onMember = { target, notice: anyNotice };
const anyMessage = fc.nat(7).map((seq) => aPublishedMessage({ seq }));
const isAbsent = fc.constant(() => false);

const anySend = fc
  .record({
    actor: anyActor,
    tags: fc.subarray(["red", "blue"]),
    text: fc.constantFrom("hi", "hi", "hi", "", "x".repeat(4_097)),
    targetTags: fc.constantFrom(undefined, undefined, "", JSON.stringify({ tag: "red" })),
    clientMessageId: fc.constantFrom("m1", "m2", "m3", ""),
    ignoresTemporaryMute: fc.boolean(),
  })
  .map(({ actor, tags, targetTags, ignoresTemporaryMute, ...message }): RoomCommand => {
    const audience = { kind: "room", targetTags, place: undefined } as const;
    return { ...aSend(actor, { ...message, audience }), tags: { tags, notifyTargetTags: "" }, ignoresTemporaryMute };
  });

const anySession = fc.record({
  sessionId: fc.constantFrom("p", "q", "r") as Arbitrary<string> as Arbitrary<SessionId>,
  clientType: fc.constantFrom("web", "web", "ios"),
  deviceId: fc.constantFrom("", "d1", "d2"),
  enteredAtMs: fc.constant(0),
});

const anyOffer = fc.record({
  key: anyKey,
  value: anyValue,
  owner: fc.option(anyAccount, { nil: "" }),
  ownerNick: fc.constant(""),
  isTransient: fc.boolean(),
  policy: fc.constantFrom("addOrUpdate", "addOrUpdate", "onlyAdd", "onlyUpdate"),
});

const anyVirtualMember = fc.record({
  accountId: fc.constantFrom("vm1", "vm2", "val"),
  nick: fc.constantFrom("V", "W", "x".repeat(65)),
  avatar: fc.constant(""),
  extension: fc.constant(""),
});

const COMMANDS: { readonly [One in Kind]: Arbitrary<RoomCommand> } = {
  enter: by("enter", {
    profile: fc.constant(PROFILE),
    isConfirmation: fc.boolean(),
    session: anySession,
    others: fc.constant([]),
    defaultPolicy: fc.constantFrom(...MULTI_CLIENT_POLICIES),
  }),
  exit: by("exit", { nick: fc.constant("Nick"), isLastOfAccount: fc.constant(false), isRoomEmpty: fc.constant(false) }),
  send: anySend,
  tick: fc.constant({ kind: "tick", isAbsent: () => false, isEmpty: false }),
  setOpen: by("setOpen", { isOpen: fc.boolean(), delayedClosing: fc.option(anyClosing, { nil: undefined }) }),
  configure: by("configure", {
    settings: some<object>({
      hasEnterExitNotices: fc.boolean(),
      delayedClosing: anyClosing,
      multiClientPolicy: fc.constantFrom("deployment", ...MULTI_CLIENT_POLICIES),
      messagesPerSecond: fc.constantFrom("deployment", 0, 40, 10_001),
      slowModeSeconds: anySeconds,
    } as object),
  }),
  setRoomMuted: by("setRoomMuted", { isMuted: fc.boolean(), notice: anyNotice }),
  updateRoom: by("updateRoom", {
    fields: some<object>({
      name: ofLength(1, 128, 0, 129),
      announcement: ofLength(0, 3, 4_097),
      queueLevel: fc.constantFrom(0, 0, 0, 1, 2),
      slowModeSeconds: anySeconds,
    } as object),
    notice: anyNotice,
  }),
  updateSelf: by("updateSelf", {
    fields: some<object>({ nick: ofLength(1, 64, 0, 65), extension: ofLength(0, 5, 4_097) } as object),
    isPersistent: fc.boolean(),
    notice: anyNotice,
  }),
  updateTags: by("updateTags", {
    tags: anyTags.map((tags) => ({ tags, notifyTargetTags: "" })),
    notice: anyNotice,
  }),
  setTagMute: by("setTagMute", {
    tag: anyTag,
    durationSeconds: anyDuration,
    notifyTargetTags: fc.constantFrom(undefined, "", JSON.stringify({ tag: "x".repeat(119) })),
    notice: anyNotice,
  }),
  recall: by("recall", { message: anyMessage, windowMs: fc.constant(limits.RECALL_WINDOW_MS), notice: anyNotice }),
  pin: by("pin", { message: anyMessage, notice: anyNotice }),
  unpin: by("unpin", { notice: anyNotice }),
  addVirtualMembers: by("addVirtualMembers", {
    members: fc.array(anyVirtualMember, { maxLength: 3 }),
    notice: anyNotice,
  }),
  removeVirtualMembers: by("removeVirtualMembers", {
    accountIds: fc.oneof(fc.constant("all"), fc.array(fc.constantFrom("vm1", "vm2", "val"), { maxLength: 2 })),
    notice: anyNotice,
  }),
  setRole: by("setRole", { ...onMember, role: fc.constantFrom("manager", "ordinaryMember", "visitor") }),
  setBlocked: by("setBlocked", { ...onMember, isBlocked: fc.boolean() }),
  setMuted: by("setMuted", { ...onMember, isMuted: fc.boolean() }),
  setTemporaryMute: by("setTemporaryMute", { ...onMember, durationSeconds: anyDuration }),
  remove: by("remove", onMember),
  queueInit: by("queueInit", { sizeLimit: fc.constantFrom(0, 1, 2, 3, 1_000, 1_001, -1) }),
  queueOffer: by("queueOffer", { offers: fc.array(anyOffer, { maxLength: 4 }), notice: anyNotice, isAbsent }),
  queuePoll: by("queuePoll", { key: fc.option(anyKey, { nil: undefined }), notice: anyNotice }),
  queueUpdate: by("queueUpdate", {
    values: fc.array(fc.record({ key: anyKey, value: anyValue }), { maxLength: 3 }),
    notice: anyNotice,
  }),
  queueDrop: by("queueDrop", { notice: anyNotice }),
};

/** What happens most in a room comes more often, so that the others meet something. */
const WEIGHTS: Partial<Record<Kind, number>> = { enter: 4, exit: 2, send: 3, queueOffer: 3, queuePoll: 2, tick: 2 };

/** Whole mute times, closing times and slow modes pass, and moments around them. */
const anyWait = fc.constantFrom(0, 0, 0, 1, 999, 1_000, 5_000, 5_000, 30_000, 60_000, 120_000, 86_400_000);

export const anyStep: Arbitrary<Step> = fc.record({
  waitMs: anyWait,
  command: fc.oneof(
    ...Object.entries(COMMANDS).map(([kind, arbitrary]) => ({ weight: WEIGHTS[kind as Kind] ?? 1, arbitrary })),
  ),
});
