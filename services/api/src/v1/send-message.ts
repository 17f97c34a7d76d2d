import { PlazaError, type RoomId } from "@plaza/core";
import type { Account } from "@plaza/ports";
import { messageTypeToWire, plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";
import { type Content, contentOf } from "./message-parameters.ts";

type Send = Omit<plaza.cluster.v1.Send.$Properties, "message" | "nick" | "avatar" | "$unknowns">;

export type MessageToSend = {
  readonly rooms: RoomCommands;
  readonly roomId: RoomId;
  readonly sender: Account;
  readonly content: Content;
  /** What the message has besides its content. */
  readonly message: plaza.v1.SendMessage.$Properties;
  readonly send?: Send;
};

/** Sends a message in the name of an account and returns it as the product shows it. */
export async function sendMessage({ rooms, roomId, sender, content, message, send }: MessageToSend) {
  const whole = { ...message, ...contentOf(content), roomId };
  const command = { send: { ...send, message: whole, nick: sender.name, avatar: sender.icon } };
  const ack = await rooms.executeFor("ack", { roomId, command, accountId: sender.accountId });
  return {
    time: ack.timeMs ?? 0,
    ...sentFields(sender, content, { roomId: String(roomId) }),
    ...(wasHigh(message, ack) && { highPriorityFlag: 1 }),
    ...(ack.abandoned && { msgAbandonFlag: 1 }),
  };
}

/**
 * [PR2] Whether the message went out with high priority, as far as that is known: a repeated sending is acknowledged with
 * the place of the first one, of whose priority nothing is said.
 */
function wasHigh({ priority }: plaza.v1.SendMessage.$Properties, ack: plaza.v1.MessageAck.$Properties): boolean {
  const hasOtherOutcome = ack.downgraded || ack.abandoned || ack.duplicate;
  return priority === plaza.v1.MessagePriority.HIGH && !hasOtherOutcome;
}

/** A sent message without its time, fields in the product's order. */
export function sentFields(sender: Account, content: Content, room: { readonly roomId?: string } = {}) {
  return {
    fromAvator: sender.icon,
    msgid_client: content.msgId,
    fromClientType: "REST",
    attach: content.attach,
    ...room,
    fromAccount: sender.accountId,
    fromNick: sender.name,
    type: messageTypeToWire(content.msgType),
    ext: content.ext,
  };
}

/**
 * Sends some messages and tells of each how it went. All are on their way at once, so those of one room arrive in their
 * order. A failure of ours fails the call: what was sent may be sent again with the same ids.
 */
export async function sendMessages(messages: readonly MessageToSend[]) {
  const outcomes = await Promise.all(messages.map(outcomeOf));
  return {
    success: outcomes.flatMap((outcome) => (outcome.kind === "sent" ? [outcome.entry] : [])),
    fail: outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [outcome.entry] : [])),
  };
}

async function outcomeOf(message: MessageToSend) {
  const { msgId } = message.content;
  try {
    return { kind: "sent", entry: { [msgId]: await sendMessage(message) } } as const;
  } catch (error) {
    if (!(error instanceof PlazaError)) throw error;
    return { kind: "refused", entry: { [msgId]: error.refusal.message } } as const;
  }
}
