import { type AccountId, PlazaError } from "@plaza/core";
import { messageTypeFromWire, plaza } from "@plaza/proto";
import type { SentAck } from "../hosting/room-item.ts";
import type { Audience, ChatMessage, MessagePriority } from "../room/chat-message.ts";
import type { CommandContext, CommandHandler, CommandInput } from "./command-context.ts";
import { doInRoom } from "./room-work.ts";
import { sessionTagsOf } from "./session-tags.ts";

type Send = plaza.cluster.v1.Send.$Properties;
type SendMessage = plaza.v1.SendMessage.$Properties;

/** [MS1] Sends a message; the answer comes when history has it, or says that it has not. */
export const send: CommandHandler<Send> = async (input, context) => {
  const { clientMessageId } = input.command.message ?? {};
  const ack = await acknowledged(input, context);
  const isNew = !ack.isDuplicate && !ack.isAbandoned;
  if (isNew) context.activity.spoke(input.roomId, input.actor.accountId);
  return { ack: ackToWire(input.roomId, { clientMessageId: clientMessageId ?? "", ack }) };
};

async function acknowledged(input: CommandInput<Send>, context: CommandContext): Promise<SentAck> {
  const { nick, avatar, tags, ignoreTemporaryMute } = input.command;
  const command = {
    kind: "send",
    actor: input.actor,
    message: messageOf(input.command),
    profile: { nick: nick ?? "", avatar: avatar ?? "", extension: "", notificationExtension: "" },
    tags: sessionTagsOf(tags),
    ignoresTemporaryMute: (ignoreTemporaryMute ?? false) && input.actor.origin.kind === "serverApi",
  } as const;
  const outcome = await doInRoom(input, { kind: "send", command }, context);
  if (outcome.kind !== "sent") throw new Error(`a room answered send with ${outcome.kind}`);
  return outcome.ack;
}

function messageOf({ message, abandonRatio }: Send): ChatMessage {
  return {
    ...contentOf(message ?? {}),
    isStored: !message?.doNotStore,
    priority: priorityOf(message?.priority ?? 0),
    refusesDowngrade: message?.refuseExcessPriority ?? false,
    audience: audienceOf(message ?? {}),
    abandonRatio: abandonRatio ?? 0,
  };
}

function contentOf(message: SendMessage) {
  const type = messageTypeFromWire(message.type ?? 0);
  if (!type) throw new PlazaError({ error: "badArgument", message: `type ${message.type} is no message type` });
  return {
    clientMessageId: message.clientMessageId ?? "",
    type,
    subType: message.subType ?? 0,
    text: message.text ?? "",
    attachment: message.attachment ?? "",
    extension: message.extension ?? "",
  };
}

/** One that only a newer peer knows is refused: it might be one that must not be dropped. */
function priorityOf(number: number): MessagePriority {
  const { NORMAL, HIGH, LOW } = plaza.v1.MessagePriority;
  if (number === NORMAL) return "normal";
  if (number === HIGH) return "high";
  if (number === LOW) return "low";
  throw new PlazaError({ error: "badArgument", message: `priority ${number} is none that is known` });
}

/** [MS6] Named receivers leave nothing for the other filters. */
function audienceOf({ receivers, targetTags, place }: SendMessage): Audience {
  if (receivers && receivers.length > 0) {
    if (targetTags || place) {
      throw new PlazaError({ error: "badArgument", message: "receivers excludes target_tags and place" });
    }
    return { kind: "directed", receivers: receivers.map((receiver) => receiver as AccountId) };
  }
  return {
    kind: "room",
    targetTags: targetTags ?? undefined,
    place: place ? { x: place.x ?? 0, y: place.y ?? 0, z: place.z ?? 0 } : undefined,
  };
}

function ackToWire(
  roomId: number,
  sent: { readonly clientMessageId: string; readonly ack: SentAck },
): plaza.v1.MessageAck.$Properties {
  const { position, timeMs, isStored, isDuplicate, isAbandoned, isDowngraded } = sent.ack;
  const { clientMessageId } = sent;
  return {
    roomId,
    clientMessageId,
    position,
    timeMs,
    stored: isStored,
    abandoned: isAbandoned,
    duplicate: isDuplicate,
    downgraded: isDowngraded,
  };
}
