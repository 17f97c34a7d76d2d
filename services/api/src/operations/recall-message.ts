import { type AccountId, PlazaError } from "@plaza/core";
import type { CallContext } from "../call/call-context.ts";
import {
  isMessageNotFound,
  type MessageReference,
  messageInHistory,
  messagesAt,
  type NamedMessage,
  onceArrived,
} from "./message-reference.ts";

/** 0 asks the authority to look for the message among its recent ones by its id alone. */
const UNKNOWN_SEQ = 0;

type Recall = {
  readonly message: MessageReference & { readonly id: string };
  readonly operator: AccountId;
  /** What the room is told with it. */
  readonly extension: string;
};

/**
 * [RC4] Takes a message back. The authority knows the newest messages, which may not have reached history yet; history
 * knows the older ones, so the second is asked where the first does not know.
 */
export async function recallMessage(recall: Recall, context: CallContext): Promise<void> {
  try {
    await recallBySeq(recall, UNKNOWN_SEQ, context);
  } catch (error) {
    if (!isMessageNotFound(error)) throw error;
    const { seq } = await messageInHistory(recall.message, context.history);
    await recallBySeq(recall, seq, context);
  }
}

/** [RC4] Takes a message out of history, in nobody's name and without telling the room. */
export async function deleteMessage(message: MessageReference, context: CallContext): Promise<void> {
  const found = await onceArrived(message, context, () => messagesAt(message, context.history));
  const { seq, clientMessageId } = onlyOne(found, message);
  const recallMessage = { roomId: message.roomId, seq, clientMessageId, notification: { silent: true } };
  await context.rooms.execute(message.roomId, { recallMessage });
}

async function recallBySeq({ message, operator, extension }: Recall, seq: number, { rooms }: CallContext) {
  const { roomId, id } = message;
  const recallMessage = { roomId, seq, clientMessageId: id, notification: { extension } };
  await rooms.execute(roomId, { recallMessage }, operator);
}

function onlyOne(
  [first, ...others]: readonly [NamedMessage, ...NamedMessage[]],
  { sender, timeMs }: MessageReference,
): NamedMessage {
  if (others.length === 0) return first;
  const message = `${others.length + 1} messages of ${sender} have the time ${timeMs}; an id must name one`;
  throw new PlazaError({ error: "badArgument", message });
}
