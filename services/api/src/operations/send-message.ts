import { PlazaError, type RoomId } from "@plaza/core";
import type { Account } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";
import { contentToWire, type MessageContent } from "./message-content.ts";

type Send = Omit<plaza.cluster.v1.Send.$Properties, "message" | "nick" | "avatar" | "$unknowns">;

export type MessageToSend = {
  readonly rooms: RoomCommands;
  readonly roomId: RoomId;
  readonly sender: Account;
  readonly content: MessageContent;
  /** What the message has besides its content. */
  readonly message: plaza.v1.SendMessage.$Properties;
  readonly send?: Send;
};

/** What became of a message that was accepted. */
export type SentMessage = {
  readonly timeMs: number;
  /**
   * [PR2] Whether it went out with high priority, as far as that is known: a repeated sending is acknowledged with the
   * place of the first one, of whose priority nothing is said.
   */
  readonly wasHigh: boolean;
  readonly wasAbandoned: boolean;
};

/** Sends a message in the name of an account. */
export async function sendMessage({ rooms, roomId, sender, content, ...rest }: MessageToSend): Promise<SentMessage> {
  const message = { ...rest.message, ...contentToWire(content), roomId };
  const command = { send: { ...rest.send, message, nick: sender.name, avatar: sender.icon } };
  const ack = await rooms.executeFor("ack", { roomId, command, accountId: sender.accountId });
  const hasOtherOutcome = ack.downgraded || ack.abandoned || ack.duplicate;
  return {
    timeMs: ack.timeMs ?? 0,
    wasHigh: message.priority === plaza.v1.MessagePriority.HIGH && !hasOtherOutcome,
    wasAbandoned: ack.abandoned ?? false,
  };
}

export type SendOutcome =
  | { readonly kind: "sent"; readonly message: MessageToSend; readonly sent: SentMessage }
  | { readonly kind: "refused"; readonly message: MessageToSend; readonly error: PlazaError };

/**
 * Sends some messages and tells of each how it went. All are on their way at once, so those of one room arrive in their
 * order. A failure of ours fails the call: what was sent may be sent again with the same ids.
 */
export function sendMessages(messages: readonly MessageToSend[]): Promise<readonly SendOutcome[]> {
  return Promise.all(messages.map(outcomeOf));
}

async function outcomeOf(message: MessageToSend): Promise<SendOutcome> {
  try {
    return { kind: "sent", message, sent: await sendMessage(message) };
  } catch (error) {
    if (!(error instanceof PlazaError)) throw error;
    return { kind: "refused", message, error };
  }
}
