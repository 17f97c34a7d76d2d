import { limits, MULTI_CLIENT_POLICIES, type SessionId } from "@plaza/core";
import fc, { type Arbitrary } from "fast-check";
import type { Actor } from "../actor.ts";
import type { RoomCommand } from "../room-command.ts";
import { aPublishedMessage, aSend, aViewer, CREATOR, PROFILE, throughServerApi } from "../testing.ts";

/** Some time passes, then somebody does something. What a command says about the room's past is filled in when it runs. */
export type Step = { readonly waitMs: number; readonly command: RoomCommand };

export const MANAGERS = ["mia", "max"];
export const ORDINARY = ["ole"];
const VISITORS = ["vic"];
export const ACCOUNTS = [CREATOR, ...MANAGERS, ...ORDINARY, ...VISITORS];
const ANONYMOUS = "anon-1";

/** Around the edges of what is allowed, with something beyond them. */
const anyDuration = fc.constantFrom(0, 0, 1, 5, 5, 60, 60, 2_592_000, 2_592_001, -1, 0.5);
const anySeconds = fc.constantFrom(0, 1, 5, 5, 60, 120, 121, -1);
const anyExtension = ofLength(0, 0, 0, 0, 0, 0, 3, 3, 3, limits.MAX_RECALL_EXTENSION_LENGTH + 1, 2_048, 2_049);
const anyTag = fc.constantFrom("red", "red", "blue", "blue", "green", "", "x".repeat(33));
const anyTags = fc.array(anyTag, { maxLength: 2 });
const anyAccount = fc.constantFrom(...ACCOUNTS);
const anyKey = fc.constantFrom("a", "a", "b", "b", "c", "c", "d", "", "k".repeat(129));
const anyValue = ofLength(0, 1, 2, limits.MAX_QUEUE_VALUE_LENGTH + 1);
const anyClosing = fc.record({
  kind: fc.constantFrom("none", "fixed", "idle", "idle"),
  seconds: fc.constantFrom(5, 5, 60, 60, 60, 0, 604_801),
});

const anyActor: Arbitrary<Actor> = fc.oneof(
  { weight: 8, arbitrary: anyAccount.map((account) => aViewer(account)) },
  { weight: 1, arbitrary: fc.constant(aViewer(ANONYMOUS, { isAnonymous: true })) },
  { weight: 8, arbitrary: fc.constantFrom("", CREATOR, CREATOR, ...MANAGERS, ...ACCOUNTS).map(throughServerApi) },
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
  owner: fc.option(anyAccount, { nil: "", freq: 1 }),
  ownerNick: fc.constant(""),
  isTransient: fc.boolean(),
  policy: fc.constantFrom("addOrUpdate", "addOrUpdate", "onlyAdd", "onlyUpdate"),
});

const anyVirtualMember = fc.record({
  accountId: fc.constantFrom("vm1", "vm2", "vic"),
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
    accountIds: fc.oneof(fc.constant("all"), fc.array(fc.constantFrom("vm1", "vm2", "vic"), { maxLength: 2 })),
    notice: anyNotice,
  }),
  setRole: by("setRole", { ...onMember, role: fc.constantFrom("manager", "ordinaryMember", "visitor") }),
  setBlocked: by("setBlocked", { ...onMember, isBlocked: fc.boolean() }),
  setMuted: by("setMuted", { ...onMember, isMuted: fc.boolean() }),
  setTemporaryMute: by("setTemporaryMute", { ...onMember, durationSeconds: anyDuration }),
  remove: by("remove", onMember),
  queueInit: by("queueInit", { sizeLimit: fc.constantFrom(0, 1, 2, 3, 1_000, 1_001, -1) }),
  queueOffer: by("queueOffer", { offers: fc.array(anyOffer, { maxLength: 4 }), notice: anyNotice, isAbsent }),
  queuePoll: by("queuePoll", { key: fc.option(anyKey, { nil: undefined, freq: 1 }), notice: anyNotice }),
  queueUpdate: by("queueUpdate", {
    values: fc.array(fc.record({ key: anyKey, value: anyValue }), { maxLength: 3 }),
    notice: anyNotice,
  }),
  queueDrop: by("queueDrop", { notice: anyNotice }),
};

/** What belongs together: where all kinds are, two mutes of one account hardly ever meet. */
const THEMES: readonly (readonly Kind[])[] = [
  ["setRole", "setBlocked", "remove", "updateSelf"],
  ["setMuted", "setTemporaryMute", "setRoomMuted", "send"],
  ["setTagMute", "updateTags", "send", "updateRoom"],
  ["setOpen", "configure", "queueOffer", "setBlocked", "remove"],
  ["enter", "exit", "configure", "queueOffer"],
  ["send", "recall", "pin", "unpin"],
  ["queueInit", "queueOffer", "queuePoll", "queueUpdate", "queueDrop"],
  ["addVirtualMembers", "removeVirtualMembers", "setRole", "setOpen"],
];

const KINDS = Object.keys(COMMANDS) as Kind[];

/** Whole mute times, closing times and slow modes pass, and moments around them. */
const anyWait = fc.constantFrom(0, 0, 0, 0, 1, 999, 1_000, 5_000, 5_000, 60_000, 60_000, 120_000, 86_400_000);

/** What happens in one room: one theme, some other things, and people who come and go. */
export const anyStory: Arbitrary<readonly Step[]> = fc
  .tuple(fc.constantFrom(...THEMES), fc.subarray(KINDS, { maxLength: 2 }))
  .chain(([theme, others]) => {
    const kinds: readonly Kind[] = [...theme, ...theme, ...others, "enter", "enter", "exit", "tick"];
    const command = fc.oneof(...kinds.map((kind) => COMMANDS[kind]));
    return fc.array(fc.record({ waitMs: anyWait, command }), { minLength: 15, maxLength: 40, size: "max" });
  });
