import { parseRoomId } from "@plaza/core";
import { plaza } from "@plaza/proto/client";
import { type ClientOptions, type Settings, settingsOf } from "./client-options.ts";
import { Connection } from "./connection/connection.ts";
import type { ConnectionState } from "./connection/connection-state.ts";
import type { ServerPush } from "./connection/link.ts";
import type { EnterOptions } from "./enter-options.ts";
import { type Environment, systemEnvironment } from "./environment.ts";
import { PlazaClientError } from "./errors.ts";
import { Emitter, type Subscribe } from "./events.ts";
import type { BroadcastMessage } from "./messages.ts";
import { enteredRoom } from "./room/entered-room.ts";
import { RoomSession } from "./room/room-session.ts";
import type { Room } from "./room.ts";
import { errorFromWire } from "./wire/error-from-wire.ts";
import { broadcastFromWire } from "./wire/publication-from-wire.ts";

/** One connection to a Plaza cluster, over which any number of rooms are entered. */
export type PlazaClient = {
  readonly state: ConnectionState;
  readonly on: Subscribe<ClientEvents>;

  /**
   * Resolves when the first connection is there; until then it is tried again and again. Rejects when the server
   * refuses this client for good, or when `close` is called. Calling it again gives the same answer.
   */
  connect(): Promise<void>;

  /**
   * Enters a room, and connects first where that has not begun. Messages begin in the turn after the promise resolved,
   * so listeners that are added right after `await` miss nothing. Rejects with the server's refusal.
   */
  enterRoom(roomId: number | string, options?: EnterOptions): Promise<Room>;

  /** Ends a wait between two attempts, for instance when the device is online again. */
  retryNow(): void;

  /** Ends the connection and all rooms for good. Nothing of the client runs afterwards. */
  close(): void;
};

export type ClientEvents = {
  readonly state: ConnectionState;
  /** A message to everybody in every room: once per client, however many rooms it is in. [BR1] */
  readonly broadcast: BroadcastMessage;
};

/** Throws a TypeError where there is no WebSocket, and a PlazaClientError for an empty list of addresses. */
export function createClient(options: ClientOptions): PlazaClient {
  return createClientIn(systemEnvironment(options.WebSocket), options);
}

/**
 * `createClient` with its own clock, timers and sockets.
 * @internal
 */
export function createClientIn(environment: Environment, options: ClientOptions): PlazaClient {
  const rooms = new ClientRooms(environment, settingsOf(options, environment.randomId));
  return {
    get state() {
      return rooms.connection.state;
    },
    on: rooms.emitter.on,
    connect: () => rooms.connect(),
    enterRoom: (roomId, enterOptions = {}) => rooms.enter(roomId, enterOptions),
    retryNow: () => rooms.connection.retryNow(),
    close: () => rooms.connection.close(),
  };
}

/** The connection and the sessions that ride on it. */
class ClientRooms {
  readonly emitter = new Emitter<ClientEvents>();
  readonly connection: Connection;
  readonly #environment: Environment;
  readonly #settings: Settings;
  readonly #sessions = new Map<number, RoomSession>();
  #connected: Promise<void> | undefined;

  constructor(environment: Environment, settings: Settings) {
    this.#environment = environment;
    this.#settings = settings;
    this.connection = new Connection(environment, settings, {
      rooms: () => this.#entryCommands(),
      onLive: (connected) => this.#live(connected),
      onPush: (push) => this.#push(push),
      onDown: () => this.#sessions.forEach((session) => void session.down()),
      onClosed: (error) => this.#closed(error),
      onState: (state) => this.emitter.emit("state", state),
    });
  }

  connect(): Promise<void> {
    this.#connected ??= new Promise((resolve, reject) => {
      const settle = (state: ConnectionState) => {
        if (state.kind === "live") resolve();
        else if (state.kind === "closed") reject(state.error ?? clientClosed());
        else return;
        unsubscribe();
      };
      const unsubscribe = this.emitter.on("state", settle);
      settle(this.connection.state);
    });
    this.connection.start();
    return this.#connected;
  }

  async enter(roomId: number | string, profile: EnterOptions): Promise<Room> {
    const id = parseRoomId(roomId);
    if (id === undefined) throw new PlazaClientError("badArgument", `${roomId} is no room id`);
    if (this.connection.state.kind === "closed") throw this.connection.state.error ?? clientClosed();
    if (this.#sessions.has(id)) throw new PlazaClientError("alreadyExists", `room ${id} has been entered already`);
    const entering = new Promise<Room>((resolve, reject) => {
      const session: RoomSession = new RoomSession({
        roomId: id,
        profile,
        environment: this.#environment,
        settings: this.#settings,
        request: (command) => this.connection.request(command),
        onFirstEntry: () => resolve(this.#roomOf(session)),
        onEnded: (error) => {
          this.#sessions.delete(id);
          reject(error);
        },
      });
      this.#sessions.set(id, session);
      if (this.connection.state.kind === "live") session.enter();
    });
    this.connection.start();
    return entering;
  }

  /** Those that fit into one frame; the others enter by themselves when the connection is there. */
  #entryCommands(): plaza.v1.EnterRoom.$Properties[] {
    const commands = [...this.#sessions.values()].map((session) => session.entryCommand);
    let bytes = 0;
    return commands.filter((command) => {
      bytes += plaza.v1.EnterRoom.encode(command).finish().length;
      return bytes <= MAX_ROOMS_BYTES;
    });
  }

  #roomOf(session: RoomSession): Room {
    return enteredRoom({
      session,
      request: (command) => this.connection.request(command),
      newMessageId: this.#environment.randomId,
    });
  }

  #live(connected: plaza.v1.Connected.$Properties): void {
    const entries = new Map(connected.rooms?.map((entry) => [entry.roomId ?? 0, entry]));
    for (const session of [...this.#sessions.values()]) {
      const entry = entries.get(session.roomId);
      if (entry?.entered) session.entered(entry.entered);
      else if (entry?.error) session.notEntered(errorFromWire(entry.error));
      else session.enter(); // Asked for while the connection was being made.
    }
    for (const [roomId, entry] of entries) {
      if (entry.entered && !this.#sessions.has(roomId)) this.#leave(roomId);
    }
  }

  /** The application left the room while the connection was being made. */
  #leave(roomId: number): void {
    this.connection.request({ exitRoom: { roomId } }).catch(() => {}); // The end of the connection leaves it too.
  }

  #push(push: ServerPush): void {
    if (push.broadcast) this.emitter.emit("broadcast", broadcastFromWire(push.broadcast));
    const about =
      push.roomBatch ?? push.occupancy ?? push.roomPosition ?? push.roomClosed ?? push.kicked ?? push.continuityLost;
    this.#sessions.get(about?.roomId ?? 0)?.push(push);
  }

  #closed(error: PlazaClientError | undefined): void {
    for (const session of [...this.#sessions.values()])
      session.end({ kind: "refused", error: error ?? clientClosed() });
  }
}

/** Half of the smallest frame limit that servers are run with, 64 KiB, which is not known before the reply. */
const MAX_ROOMS_BYTES = 32_768;

function clientClosed(): PlazaClientError {
  return new PlazaClientError("closed", "the client was closed");
}
