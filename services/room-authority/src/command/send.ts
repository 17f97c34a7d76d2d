import { PlazaError } from "@plaza/core";
import { messageTypeFromWire, type plaza } from "@plaza/proto";
import type { SentAck } from "../hosting/room-item.ts";
import type { ChatMessage } from "../room/chat-message.ts";
import type { CommandHandler } from "./command-context.ts";
import { refuseUnserved } from "./refuse-unserved.ts";
import { doInRoom } from "./room-work.ts";

type SendMessage = plaza.v1.SendMessage.$Properties;

/** [MS1] Sends a message; the answer comes when history has it, or says that it has not. */
export const send: CommandHandler<plaza.cluster.v1.Send.$Properties> = async (input, context) => {
  const { nick = "", avatar = "" } = input.command;
  refuseUnservedMessage(input.command);
  const message = parseMessage(input.command.message ?? {});
  const profile = { nick: nick ?? "", avatar: avatar ?? "", extension: "", notificationExtension: "" };
  const command = { kind: "send", actor: input.actor, message, profile } as const;
  const outcome = await doInRoom(input, { kind: "send", command }, context);
  if (outcome.kind !== "sent") throw new Error(`a room answered send with ${outcome.kind}`);
  if (!outcome.ack.isDuplicate) context.activity.spoke(input.roomId, input.actor.accountId);
  return { ack: ackToWire(input.roomId, { clientMessageId: message.clientMessageId, ack: outcome.ack }) };
};

/** Priorities are taken as normal: they only say what goes first when a room is over its budget. */
function refuseUnservedMessage({
  message,
  ignoreTemporaryMute,
  abandonRatio,
}: plaza.cluster.v1.Send.$Properties): void {
  refuseUnserved({
    receivers: (message?.receivers?.length ?? 0) > 0,
    target_tags: Boolean(message?.targetTags),
    place: message?.place != null,
    ignore_temporary_mute: Boolean(ignoreTemporaryMute),
    abandon_ratio: Boolean(abandonRatio),
  });
}

function parseMessage(message: SendMessage): ChatMessage {
  const type = messageTypeFromWire(message.type ?? 0);
  if (!type) throw new PlazaError({ error: "badArgument", message: `type ${message.type} is no message type` });
  return {
    clientMessageId: message.clientMessageId ?? "",
    type,
    subType: message.subType ?? 0,
    text: message.text ?? "",
    attachment: message.attachment ?? "",
    extension: message.extension ?? "",
    isStored: !message.doNotStore,
  };
}

function ackToWire(
  roomId: number,
  sent: { readonly clientMessageId: string; readonly ack: SentAck },
): plaza.v1.MessageAck.$Properties {
  const { position, timeMs, isStored, isDuplicate } = sent.ack;
  const { clientMessageId } = sent;
  return { roomId, clientMessageId, position, timeMs, stored: isStored, abandoned: false, duplicate: isDuplicate };
}
