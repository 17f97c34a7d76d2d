import { limits, type MessageType } from "@plaza/core";
import { messageTypeToWire, type plaza } from "@plaza/proto";
import { z } from "zod";
import { defineCall } from "./call.ts";
import {
  accountId,
  choice,
  decimal,
  flag,
  integer,
  jsonObject,
  messageType,
  optional,
  optionalText,
  roomId,
  text,
  unsupported,
  withDefault,
} from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";

/** All but notifications, which are the server's own. */
const SENDABLE: readonly MessageType[] = ["text", "image", "audio", "video", "location", "file", "tip", "custom"];
const MAX_SUB_TYPE = 2 ** 31 - 1;

/** Parameters whose effect would keep a message from somebody: refused as long as it would reach them. */
const addressing = {
  notifyTargetTags: unsupported(text(128)),
  locX: unsupported(decimal()),
  locY: unsupported(decimal()),
  locZ: unsupported(decimal()),
};

/** Parameters whose form is checked and which have no effect yet; docs/server-api.md lists them. */
const withoutEffect = {
  resendFlag: optional(choice(0, 1)),
  ignoreMute: optional(flag()),
  route: optional(choice(0, 1)),
  abandonRatio: optional(integer(0, 9_999)),
  highPriority: optional(flag()),
  needHighPriorityMsgResend: optional(flag()),
  forbiddenIfHighPriorityMsgFreq: optional(choice(0, 1)),
  chatMsgPriority: optional(choice(0, 1, 2, 3)),
  useYidun: optional(integer(0, 9)),
  antispam: optional(flag()),
  antispamCustom: optional(jsonObject(5_000)),
  yidunAntiCheating: optional(jsonObject(1_024)),
  yidunAntiSpamExt: optionalText(1_024),
};

const parameters = z.object({
  roomid: roomId(),
  msgId: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
  fromAccid: accountId(),
  msgType: messageType(SENDABLE, "0, 1, 2, 3, 4, 6, 10, 100"),
  subType: optional(integer(1, MAX_SUB_TYPE)),
  attach: text(limits.MAX_ATTACHMENT_LENGTH),
  ext: optionalText(limits.MAX_EXTENSION_LENGTH),
  skipHistory: withDefault(choice(0, 1), 0),
  ...addressing,
  ...withoutEffect,
});

/** Sends a message in the name of an account, which need not be in the room. */
export const chatroomSendMsg = defineCall({
  path: "chatroom/sendMsg.action",
  parameters,
  execute: async (input, context) => {
    const sender = await requireAccount("fromAccid", input.fromAccid, context);
    const send = { message: messageOf(input), nick: sender.name, avatar: sender.icon };
    const { ack } = await context.rooms.execute(input.roomid, { send }, input.fromAccid);
    if (!ack) throw new Error("the authority answered send without an ack");
    return {
      desc: {
        time: ack.timeMs,
        fromAvator: sender.icon,
        msgid_client: input.msgId,
        fromClientType: "REST",
        attach: input.attach,
        roomId: String(input.roomid),
        fromAccount: input.fromAccid,
        fromNick: sender.name,
        type: messageTypeToWire(input.msgType),
        ext: input.ext,
        ...(ack.abandoned && { msgAbandonFlag: 1 }),
      },
      code: OK,
    };
  },
});

function messageOf(input: z.output<typeof parameters>): plaza.v1.SendMessage.$Properties {
  const isText = input.msgType === "text" || input.msgType === "tip";
  return {
    roomId: input.roomid,
    clientMessageId: input.msgId,
    type: messageTypeToWire(input.msgType),
    subType: input.subType ?? 0,
    ...(isText ? { text: input.attach } : { attachment: input.attach }),
    extension: input.ext,
    doNotStore: input.skipHistory === 1,
  };
}
