import type { Account } from "@plaza/ports";
import { messageTypeToWire } from "@plaza/proto";
import type { MessageContent } from "../operations/message-content.ts";
import type { MessageToSend, SendOutcome, SentMessage } from "../operations/send-message.ts";

/** A sent message as the product shows it. */
export function sentMessage(
  { roomId, sender, content }: MessageToSend,
  { timeMs, wasHigh, wasAbandoned }: SentMessage,
) {
  return {
    time: timeMs,
    ...sentFields(sender, content, { roomId: String(roomId) }),
    ...(wasHigh && { highPriorityFlag: 1 }),
    ...(wasAbandoned && { msgAbandonFlag: 1 }),
  };
}

/** A sent message without its time, fields in the product's order. */
export function sentFields(sender: Account, content: MessageContent, room: { readonly roomId?: string } = {}) {
  return {
    fromAvator: sender.icon,
    msgid_client: content.id,
    fromClientType: "REST",
    attach: content.body,
    ...room,
    fromAccount: sender.accountId,
    fromNick: sender.name,
    type: messageTypeToWire(content.type),
    ext: content.extension,
  };
}

/** What became of some messages, each under its own id. */
export function sentMessages(outcomes: readonly SendOutcome[]) {
  return {
    success: outcomes.flatMap((outcome) =>
      outcome.kind === "sent" ? [{ [outcome.message.content.id]: sentMessage(outcome.message, outcome.sent) }] : [],
    ),
    fail: outcomes.flatMap((outcome) =>
      outcome.kind === "refused" ? [{ [outcome.message.content.id]: outcome.error.refusal.message }] : [],
    ),
  };
}
