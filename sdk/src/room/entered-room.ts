import type { plaza } from "@plaza/proto/client";
import type { Command } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import { PlazaClientError } from "../errors.ts";
import type { MemberPage } from "../members.ts";
import type { HistoryPage, HistoryQuery, OutgoingMessage, SendReceipt } from "../messages.ts";
import type { Room } from "../room.ts";
import { memberFromWire } from "../wire/member-from-wire.ts";
import { messageToWire } from "../wire/message-to-wire.ts";
import { publicationFromWire } from "../wire/publication-from-wire.ts";
import { historyQueryToWire, memberQueryToWire } from "../wire/query-to-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";
import type { RoomSession } from "./room-session.ts";

export type EnteredRoomOptions = {
  readonly session: RoomSession;
  readonly request: (command: Command) => Promise<Reply>;
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
    members: {
      list: async (query = {}) => memberPage(await request({ listMembers: memberQueryToWire(id, query) })),
      get: async (accountIds) => {
        const reply = await request({ getMembers: { roomId: id, accountIds: [...accountIds] } });
        return (reply.memberList?.members ?? []).map(memberFromWire);
      },
    },
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
    throw new PlazaClientError("badArgument", "the message has no known type or cannot be written as JSON", { cause });
  }
}

function historyCommand(roomId: number, query: HistoryQuery): Command {
  return { queryHistory: historyQueryToWire(roomId, query) };
}

function historyPage(query: HistoryQuery, { historyPage: page }: Reply, ownAccountId: string): HistoryPage {
  const publications = (page?.publications ?? []).map((each) => publicationFromWire(each, ownAccountId));
  if (query.after === undefined) publications.reverse(); // The server answers in the order asked for: newest first.
  return { publications, hasMore: page?.hasMore ?? false };
}

function memberPage({ memberPage: page }: Reply): MemberPage {
  return { members: (page?.members ?? []).map(memberFromWire), nextPageToken: page?.nextPageToken ?? "" };
}

async function exit(session: RoomSession, request: (command: Command) => Promise<Reply>): Promise<void> {
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
