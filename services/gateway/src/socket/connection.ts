import { type ConnectionId, DISCONNECTS, type DisconnectName, type RoomId, type SessionId } from "@plaza/core";
import { encodeServerFrame, type plaza } from "@plaza/proto";
import { OutgoingFrame } from "../fanout/outgoing-frame.ts";
import type { Identity } from "../session/identity.ts";
import type { Session } from "../session/session.ts";
import type { ClientSocket } from "./client-socket.ts";
import type { CommandBudget } from "./command-budget.ts";

export type ConnectionState =
  /** Nothing has been said yet. */
  | { readonly kind: "opened" }
  /** The token is being checked, the first rooms are being entered. */
  | { readonly kind: "connecting"; readonly identity: Identity | undefined }
  | { readonly kind: "connected"; readonly identity: Identity }
  | { readonly kind: "closed"; readonly identity: Identity | undefined };

/** What a connection tells its owner. */
export type ConnectionObserver = {
  /** A reply did not fit into the socket's buffer: the connection has to end, for each command has exactly one. [CM1] */
  readonly onReplyDropped: (connection: Connection) => void;
};

/** One client's WebSocket with what is known of it. Kept lean: a gateway holds tens of thousands. */
export class Connection {
  readonly id: ConnectionId;
  readonly socket: ClientSocket;
  readonly budget: CommandBudget;
  readonly openedAtMs: number;
  readonly #observer: ConnectionObserver;
  state: ConnectionState = { kind: "opened" };
  /** The code that the connection was closed with from here; undefined when the client or the network did. */
  closeCode: number | undefined;
  readonly sessions = new Map<RoomId, Session>();
  readonly #unanswered = new Set<number>();
  #sessionSerial = 0;
  #onAnswered: (() => void) | undefined;

  constructor(fields: {
    readonly id: ConnectionId;
    readonly socket: ClientSocket;
    readonly budget: CommandBudget;
    readonly openedAtMs: number;
    readonly observer: ConnectionObserver;
  }) {
    this.id = fields.id;
    this.socket = fields.socket;
    this.budget = fields.budget;
    this.openedAtMs = fields.openedAtMs;
    this.#observer = fields.observer;
  }

  get unansweredCount(): number {
    return this.#unanswered.size;
  }

  get isClosed(): boolean {
    return this.state.kind === "closed";
  }

  /** False when a command with this id waits for its reply already. */
  begin(commandId: number): boolean {
    if (this.#unanswered.has(commandId)) return false;
    this.#unanswered.add(commandId);
    return true;
  }

  isWaiting(commandId: number): boolean {
    return this.#unanswered.has(commandId);
  }

  /** Sends the one reply to a command: an encoded ServerFrame. */
  reply(commandId: number, frame: Uint8Array): void {
    if (!this.#unanswered.delete(commandId)) throw new Error(`command ${commandId} has its reply already`);
    if (this.socket.send(new OutgoingFrame(frame)) === "dropped") this.#observer.onReplyDropped(this);
    if (this.#unanswered.size === 0) this.#onAnswered?.();
  }

  /** Calls back, perhaps at once, when no command waits for its reply. */
  whenAnswered(callback: () => void): void {
    if (this.#unanswered.size === 0) callback();
    else this.#onAnswered = callback;
  }

  /** Answers with an error; also commands that never began, because their id cannot be taken. */
  refuse(commandId: number, error: plaza.v1.Error.$Properties): void {
    const frame = encodeServerFrame({ reply: { id: commandId, error } });
    if (this.socket.send(new OutgoingFrame(frame)) === "dropped") this.#observer.onReplyDropped(this);
  }

  /** Something that the client did not ask for. When it is dropped, uWebSockets.js says so and the client catches up. */
  push(frame: OutgoingFrame): void {
    this.socket.send(frame);
  }

  /** Says why, and closes with the code of the table. */
  disconnect(name: DisconnectName, reason: string): void {
    const { code, mayReconnect } = DISCONNECTS[name];
    this.closeCode = code;
    const outcome = this.socket.send(OutgoingFrame.of({ disconnect: { code, reason, mayReconnect } }));
    if (outcome === "dropped") this.socket.terminate();
    else this.socket.end(code, name);
  }

  /** Closes without a word: a client that does not read would not hear it, and it would pin its full buffer. */
  terminate(name: DisconnectName): void {
    this.closeCode = DISCONNECTS[name].code;
    this.socket.terminate();
  }

  /**
   * Names a session. Never the same twice, so that an exit which arrives late cannot end the session that the same
   * client has entered since.
   */
  newSessionId(): SessionId {
    this.#sessionSerial += 1;
    return `${this.id}.${this.#sessionSerial}` as SessionId;
  }

  forget(session: Session): void {
    if (this.sessions.get(session.roomId) === session) this.sessions.delete(session.roomId);
  }
}

/** Who speaks through the connection. Sessions exist only where that is known. */
export function identityOf(connection: Connection): Identity {
  const { state } = connection;
  if (state.kind === "opened" || !state.identity) throw new Error(`connection ${connection.id} has no identity`);
  return state.identity;
}
