import type { plaza } from "@plaza/proto/client";
import type { Command, Request } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import { PlazaClientError } from "../errors.ts";
import type { HistoryPage, HistoryQuery, OutgoingMessage, SendReceipt } from "../messages.ts";
import type { Room } from "../room.ts";
import { messageToWire } from "../wire/message-to-wire.ts";
import { publicationsFromWire } from "../wire/publication-from-wire.ts";
import { historyQueryToWire } from "../wire/query-to-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";
import { audienceChanges } from "./audience-changes.ts";
import { messageChanges } from "./message-changes.ts";
import { roomChanges } from "./room-changes.ts";
import { roomMembers } from "./room-members.ts";
import { roomQueue } from "./room-queue.ts";
import type { RoomSession } from "./room-session.ts";

export type EnteredRoomOptions = {
  readonly session: RoomSession;
  readonly request: Request;
  readonly newMessageId: () => string;
};

/** What the application gets of a session. */
export function enteredRoom({ session, request, newMessageId }: EnteredRoomOptions): Room {
  const id = session.roomId;
  const send = (message: OutgoingMessage) => sendIn(session, message, newMessageId);
  return {
    id,
    get state() {
      return session.state;
    },
    get snapshot() {
      return session.snapshot;
    },
    get self() {
      return session.self;
    },
    get position() {
      return session.position;
    },
    on: session.emitter.on,
    send,
    sendText: (text, options) => send({ ...options, type: "text", text }),
    history: async (query = {}) => historyPage(query, await request(historyCommand(id, query)), session.self.accountId),
    info: async () => roomFromWire((await request({ getRoom: { roomId: id } })).room ?? {}),
    members: roomMembers(id, request),
    queue: roomQueue(id, request),
    ...roomChanges(session, request),
    ...messageChanges(id, request),
    ...audienceChanges(session, request),
    exit: () => exit(session, request),
  };
}

async function sendIn(session: RoomSession, message: OutgoingMessage, newId: () => string): Promise<SendReceipt> {
  if (session.state.kind === "ended") throw new PlazaClientError("closed", "the session in this room has ended");
  return session.outbox.send(encodeMessage(session.roomId, message.clientMessageId ?? newId(), message));
}

function encodeMessage(roomId: number, id: string, message: OutgoingMessage): plaza.v1.SendMessage.$Properties {
  try {
    return messageToWire(roomId, id, message);
  } catch (cause) {
    if (cause instanceof PlazaClientError) throw cause;
    throw new PlazaClientError("badArgument", "the message has no known type or cannot be written as JSON", { cause });
  }
}

function historyCommand(roomId: number, query: HistoryQuery): Command {
  return { queryHistory: historyQueryToWire(roomId, query) };
}

function historyPage(query: HistoryQuery, { historyPage: page }: Reply, ownAccountId: string): HistoryPage {
  const publications = publicationsFromWire(page?.publications, ownAccountId);
  if (query.after === undefined) publications.reverse(); // The server answers in the order asked for: newest first.
  return { publications, hasMore: page?.hasMore ?? false };
}

async function exit(session: RoomSession, request: Request): Promise<void> {
  if (session.state.kind === "ended") return;
  session.end({ kind: "exited" });
  try {
    await request({ exitRoom: { roomId: session.roomId } });
  } catch (error) {
    // Without a connection or a session the room is left already; anything else is worth knowing.
    if (error instanceof PlazaClientError && LEFT_ANYWAY.has(error.code)) return;
    throw error;
  }
}

const LEFT_ANYWAY: ReadonlySet<string> = new Set(["disconnected", "closed", "notInRoom", "timeout"]);
