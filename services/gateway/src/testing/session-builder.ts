import { type AccountId, type ConnectionId, parseRoomId, type RoomId, type SessionId } from "@plaza/core";
import type { Subprotocol } from "@plaza/proto";
import type { Listening } from "../session/listening.ts";
import { Session } from "../session/session.ts";
import { NO_TAGS } from "../session/tags.ts";
import { ClientSocket, type RawSocket } from "../socket/client-socket.ts";
import { CommandBudget } from "../socket/command-budget.ts";
import { Connection } from "../socket/connection.ts";

export const ROOM_ID: RoomId = roomIdOf(7);

export type SessionFields = {
  readonly accountId?: string;
  /** Also names the connection. */
  readonly name?: string;
  readonly subprotocol?: Subprotocol;
  readonly tags?: readonly string[];
  readonly listening?: Listening | undefined;
  /** Absent: its socket is not open. */
  readonly raw?: RawSocket;
};

/** A session that nobody has let in yet, on a connection that is. */
export function buildSession({ accountId = "ann", name = "c", tags = [], ...fields }: SessionFields = {}): Session {
  const connection = buildConnection(accountId, name, fields);
  const profile = { nick: "", avatar: "", extension: "", tags: { ...NO_TAGS, tags } };
  const { listening } = fields;
  const sessionId = `${name}.1` as SessionId;
  const session = new Session({ sessionId, roomId: ROOM_ID, connection, enteredAtMs: 0, profile, listening });
  connection.sessions.set(ROOM_ID, session);
  return session;
}

function buildConnection(accountId: string, name: string, { subprotocol, raw }: SessionFields): Connection {
  const rates = { ratePerSecond: 1, burst: 1 };
  const socket = new ClientSocket(subprotocol ?? "plaza.v1.protobuf");
  if (raw) socket.attach(raw);
  const connection = new Connection({
    id: name as ConnectionId,
    socket,
    budget: new CommandBudget({ commands: rates, sends: rates }, 0),
    openedAtMs: 0,
    observer: { onReplyDropped: () => {} },
  });
  const identity = { accountId: accountId as AccountId, isAnonymous: false, clientType: "web", deviceId: "" } as const;
  connection.state = { kind: "connected", identity };
  return connection;
}

function roomIdOf(value: number): RoomId {
  const parsed = parseRoomId(value);
  if (parsed === undefined) throw new Error(`${value} is no room id`);
  return parsed;
}
