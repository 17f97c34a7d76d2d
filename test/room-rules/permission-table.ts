import { randomUUID } from "node:crypto";
import type { MessageReference, Room } from "@plaza/client";
import type { ApiForm } from "../support/server-api.ts";

export type Acting = "creator" | "manager" | "ordinaryMember" | "visitor" | "anonymousVisitor";

/** What an attempt is made on: a target of its own, and a message of somebody else's. */
export type Attempt = {
  readonly target: string;
  readonly message: () => Promise<MessageReference>;
};

/** The server API in the name of one account; rejects with its code where it refuses. */
export type Operator = {
  readonly id: string;
  readonly call: (path: string, form: ApiForm) => Promise<unknown>;
};

/** One row of the table: what it is by a client, by the server API, and who may. */
export type Row = {
  readonly operation: string;
  readonly allowed: readonly Acting[];
  readonly byClient?: (room: Room, attempt: Attempt) => Promise<unknown>;
  /** Absent where the server API is free of the rule or has no operator for it. */
  readonly byApi?: (operator: Operator, attempt: Attempt) => Promise<unknown>;
  /** What others than anonymous visitors are told; `forbidden` and 403 when absent. */
  readonly refusal?: { readonly client: string; readonly api?: number };
  /** How the room must be for the attempts, and how it is afterwards. */
  readonly arrange?: (creator: Room) => Promise<unknown>;
  readonly restore?: (creator: Room) => Promise<unknown>;
};

const CREATOR: readonly Acting[] = ["creator"];
const LEADERS: readonly Acting[] = ["creator", "manager"];
const SPEAKERS: readonly Acting[] = ["creator", "manager", "ordinaryMember", "visitor"];
const EVERYBODY: readonly Acting[] = [...SPEAKERS, "anonymousVisitor"];

const setRole = ({ id, call }: Operator, target: string, opt: number) =>
  call("chatroom/setMemberRole.action", { operator: id, target, opt, optvalue: true });
const say = ({ id, call }: Operator) =>
  call("chatroom/sendMsg.action", { fromAccid: id, msgId: randomUUID(), msgType: 0, attach: "hi" });
/** A message as the server API names it. */
const named = ({ timeMs, sender, clientMessageId }: MessageReference) => ({
  msgTimetag: timeMs,
  fromAcc: sender,
  msgId: clientMessageId,
});

/** [PM1] as it stands in docs/protocol.md. */
export const PERMISSION_TABLE: readonly Row[] = [
  {
    operation: "make a manager",
    allowed: CREATOR,
    byClient: (room, { target }) => room.members.setRole(target, "manager"),
    byApi: (operator, { target }) => setRole(operator, target, 1),
  },
  {
    operation: "make an ordinary member",
    allowed: LEADERS,
    byClient: (room, { target }) => room.members.setRole(target, "ordinaryMember"),
    byApi: (operator, { target }) => setRole(operator, target, 2),
  },
  {
    operation: "block",
    allowed: LEADERS,
    byClient: (room, { target }) => room.members.setBlocked(target, true),
    byApi: (operator, { target }) => setRole(operator, target, -1),
  },
  {
    operation: "mute",
    allowed: LEADERS,
    byClient: (room, { target }) => room.members.setMuted(target, true),
    byApi: (operator, { target }) => setRole(operator, target, -2),
  },
  {
    operation: "mute for a time",
    allowed: LEADERS,
    byClient: (room, { target }) => room.members.setTemporaryMute(target, 60),
    byApi: ({ id, call }, { target }) =>
      call("chatroom/temporaryMute.action", { operator: id, target, muteDuration: 60 }),
  },
  {
    operation: "remove",
    allowed: LEADERS,
    byClient: (room, { target }) => room.members.remove(target),
    byApi: ({ id, call }, { target }) => call("chatroom/kickMember.action", { accid: id, targetAccid: target }),
  },
  {
    operation: "mute who holds a tag",
    allowed: LEADERS,
    byClient: (room, { target }) => room.setTagMute(target, 60),
    byApi: ({ id, call }, { target }) =>
      call("chatroom/tagTemporaryMute.action", { operator: id, targetTag: target, muteDuration: 60 }),
  },
  {
    operation: "mute the whole room",
    allowed: LEADERS,
    byClient: async (room) => {
      await room.setMuted(true);
      await room.setMuted(false);
    },
    byApi: async ({ id, call }) => {
      await call("chatroom/muteRoom.action", { operator: id, mute: true });
      await call("chatroom/muteRoom.action", { operator: id, mute: false });
    },
  },
  {
    operation: "speak while the room is muted",
    allowed: LEADERS,
    arrange: (creator) => creator.setMuted(true),
    restore: (creator) => creator.setMuted(false),
    refusal: { client: "roomMuted", api: 13_006 },
    byClient: (room) => room.sendText("hi"),
    byApi: say,
  },
  {
    operation: "speak in spite of slow mode",
    allowed: LEADERS,
    arrange: (creator) => creator.update({ slowModeSeconds: 100 }),
    restore: (creator) => creator.update({ slowModeSeconds: 0 }),
    refusal: { client: "slowMode" },
    byClient: async (room) => {
      await room.sendText("one");
      await room.sendText("and another");
    },
  },
  {
    operation: "change the room's information",
    allowed: LEADERS,
    restore: (creator) => creator.update({ slowModeSeconds: 0 }),
    byClient: (room, { target }) => room.update({ announcement: target }),
    byApi: ({ id, call }) => call("chatroom/setSlowMode.action", { operator: id, seconds: 1 }),
  },
  {
    operation: "recall a message of somebody else",
    allowed: LEADERS,
    byClient: async (room, { message }) => room.recallMessage(await message()),
    byApi: async ({ id, call }, { message }) =>
      call("chatroom/recall.action", { operatorAcc: id, ...named(await message()) }),
  },
  {
    operation: "pin and unpin a message",
    allowed: LEADERS,
    byClient: async (room, { message }) => {
      await room.pinMessage(await message());
      await room.unpinMessage();
    },
    byApi: async ({ id, call }, { message }) => {
      await call("chatroom/pinMessage.action", { operator: id, ...named(await message()) });
      await call("chatroom/unpinMessage.action", { operator: id });
    },
  },
  {
    operation: "manage the queue",
    allowed: LEADERS,
    byClient: async (room) => {
      await room.queue.init(10);
      await room.queue.update([{ key: "nobody's", value: "1" }]);
      await room.queue.drop();
    },
    byApi: ({ id, call }) =>
      call("chatroom/queueBatchUpdateElements.action", { operator: id, elements: JSON.stringify({ none: "1" }) }),
  },
  {
    operation: "offer to the queue for somebody else",
    allowed: LEADERS,
    byClient: (room, { target }) => room.queue.offer({ key: target, value: "1", owner: "somebody" }),
    byApi: ({ id, call }, { target }) => {
      const elements = JSON.stringify([{ key: target, value: "1", accid: "somebody" }]);
      return call("chatroom/queueBatchOffer.action", { operator: id, elements });
    },
  },
  {
    operation: "offer to the queue while its level is 1",
    allowed: LEADERS,
    arrange: (creator) => creator.update({ queueLevel: 1 }),
    restore: (creator) => creator.update({ queueLevel: 0 }),
    byClient: (room, { target }) => room.queue.offer({ key: target, value: "1" }),
    byApi: ({ id, call }, { target }) => call("chatroom/queueOffer.action", { operator: id, key: target, value: "1" }),
  },
  {
    operation: "offer to the queue and take it back",
    allowed: SPEAKERS,
    byClient: async (room, { target }) => {
      await room.queue.offer({ key: target, value: "1" });
      await room.queue.poll(target);
    },
    byApi: ({ id, call }, { target }) => call("chatroom/queueOffer.action", { operator: id, key: target, value: "1" }),
  },
  {
    operation: "send a message and recall it",
    allowed: SPEAKERS,
    byClient: async (room) => {
      const { position, clientMessageId } = await room.sendText("hi");
      await room.recallMessage({ seq: position.seq, clientMessageId });
    },
    byApi: say,
  },
  {
    operation: "change one's own information",
    allowed: SPEAKERS,
    byClient: (room, { target }) => room.updateSelf({ extension: target }),
    byApi: ({ id, call }, { target }) => call("chatroom/updateMyRoomRole.action", { accid: id, ext: target }),
  },
  {
    operation: "read history and list members",
    allowed: EVERYBODY,
    byClient: async (room) => {
      await room.history();
      await room.members.list();
    },
  },
  {
    // The last row: closing ends every session in the room.
    operation: "close and open the room",
    allowed: CREATOR,
    byApi: async ({ id, call }) => {
      await call("chatroom/toggleCloseStat.action", { operator: id, valid: false });
      await call("chatroom/toggleCloseStat.action", { operator: id, valid: true });
    },
  },
];

/** What is done to a member; on the creator and on oneself nobody may, on a manager the creator alone. [PM2] */
export type MemberChange = Required<Pick<Row, "operation" | "byClient" | "byApi">>;

export const MEMBER_CHANGES: readonly MemberChange[] = [
  {
    operation: "end the standing",
    byClient: (room, { target }) => room.members.setRole(target, "visitor"),
    byApi: ({ id, call }, { target }) =>
      call("chatroom/setMemberRole.action", { operator: id, target, opt: 1, optvalue: false }),
  },
  ...PERMISSION_TABLE.flatMap(({ operation, byClient, byApi }) =>
    byClient && byApi && ["block", "mute", "mute for a time", "remove"].includes(operation)
      ? [{ operation, byClient, byApi }]
      : [],
  ),
];
