import { PlazaError, type Refusal, type RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import {
  findRecentMessage,
  isRecalled,
  type LogPlace,
  publishedMessageOf,
  readNewestMessages,
} from "../hosting/recent-messages.ts";
import type { PublishedMessage } from "../room/published-message.ts";
import type { CommandContext, CommandInput } from "./command-context.ts";
import { stateAfter } from "./room-work.ts";

/** Recalls without a sequence come right after the message. */
const MAX_SEARCHED = 2_000;

export type MessageAsked = {
  /** 0: not known. */
  readonly seq: number;
  /** Empty: whichever message has the sequence. */
  readonly clientMessageId: string;
};

/** The message that a command is about: out of the recent log, else out of history. */
export async function findMessage(
  input: CommandInput<unknown>,
  asked: MessageAsked,
  context: CommandContext,
): Promise<PublishedMessage> {
  return findAt(await placeOf(input, context), { input, asked }, context);
}

/** The same for what only makes sense with a message that still stands; the room's commit sees a recall that comes later. */
export async function findStandingMessage(
  input: CommandInput<unknown>,
  asked: MessageAsked,
  context: CommandContext,
): Promise<PublishedMessage> {
  const place = await placeOf(input, context);
  const message = await findAt(place, { input, asked }, context);
  if (!(await isRecalled(place, message.seq))) return message;
  throw new PlazaError(noSuchMessage(input.roomId));
}

async function findAt(
  place: LogPlace,
  { input, asked }: { readonly input: CommandInput<unknown>; readonly asked: MessageAsked },
  context: CommandContext,
): Promise<PublishedMessage> {
  const found = asked.seq === 0 ? await byId(place, input, asked) : await bySequence(place, asked, context);
  if (found && (asked.clientMessageId === "" || found.clientMessageId === asked.clientMessageId)) return found;
  throw new PlazaError(noSuchMessage(input.roomId));
}

async function placeOf(input: CommandInput<unknown>, context: CommandContext): Promise<LogPlace> {
  const { position } = await stateAfter(input, { kind: "read" }, context);
  return { roomId: input.roomId, head: position, recentLog: context.recentLog };
}

function noSuchMessage(roomId: RoomId): Refusal {
  return { error: "messageNotFound", message: `there is no such message in room ${roomId}` };
}

async function bySequence(
  place: LogPlace,
  { seq }: MessageAsked,
  context: CommandContext,
): Promise<PublishedMessage | undefined> {
  if (seq > place.head.seq) return undefined;
  return (await findRecentMessage(place, seq)) ?? (await storedMessage(place, seq, context));
}

async function storedMessage(
  { roomId }: LogPlace,
  seq: number,
  { history }: CommandContext,
): Promise<PublishedMessage | undefined> {
  const page = await history.query({ roomId, seq: seq - 1, ascending: true, limit: 1 });
  const bytes = page.records?.[0]?.publication;
  const message = bytes && publishedMessageOf(plaza.v1.Publication.decode(bytes));
  return message?.seq === seq ? message : undefined;
}

/**
 * One's own message first: senders choose the ids, so others may have chosen the same. Where it is not clear whose is
 * meant, none is.
 */
async function byId(
  place: LogPlace,
  { actor }: CommandInput<unknown>,
  { clientMessageId }: MessageAsked,
): Promise<PublishedMessage | undefined> {
  if (clientMessageId === "") {
    throw new PlazaError({ error: "badArgument", message: "seq and client_message_id are both missing" });
  }
  const all = await readNewestMessages(place, MAX_SEARCHED);
  const matching = all.filter((message) => message.clientMessageId === clientMessageId);
  const own = matching.find((message) => message.sender === actor.accountId);
  return own ?? (matching.length === 1 ? matching[0] : undefined);
}
