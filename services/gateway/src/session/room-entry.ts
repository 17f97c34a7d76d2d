import { ERRORS, PlazaError, type Position, type RoomId } from "@plaza/core";
import { encodeEnteredRoom } from "@plaza/proto";
import type { Hub } from "../fanout/hub.ts";
import type { LocalRoom } from "../fanout/local-room.ts";
import type { PastReader } from "../fanout/past-reader.ts";
import { type CollectedPast, completeRecovery } from "../fanout/recovery.ts";
import type { GatewayMetrics } from "../metrics.ts";
import type { Connection } from "../socket/connection.ts";
import type { ExitQueue } from "./exit-queue.ts";
import type { Listening } from "./listening.ts";
import type { Admission, RoomCommands } from "./room-commands.ts";
import { type Profile, Session } from "./session.ts";

export type EntryRequest = {
  readonly roomId: RoomId;
  readonly profile: Profile;
  readonly listening: Listening | undefined;
  readonly notificationExtension: string;
  readonly resume: Position | undefined;
};

/** A session that is let in, and what it missed; `complete` makes it part of the room. */
export type PreparedEntry = {
  readonly session: Session;
  readonly room: LocalRoom;
  readonly admission: Admission;
  readonly resume: Position | undefined;
  readonly past: CollectedPast | undefined;
  readonly finish: () => void;
};

export type RoomEntryOptions = {
  readonly hub: Hub;
  readonly commands: RoomCommands;
  readonly exits: ExitQueue;
  readonly past: PastReader;
  readonly metrics: GatewayMetrics;
  readonly maxRoomsPerConnection: number;
  readonly now: () => number;
};

/**
 * How a session enters a room, so that its client misses nothing and gets nothing twice: [EN1] [RS1]
 *
 * 1. The gateway follows the room, and its interest has reached the bus before the authority is asked. So everything
 *    that the room publishes after the authority's answer arrives here.
 * 2. The authority decides, also for a resume and for a room that is entered already: bans count at once. [RS3] [EN4]
 * 3. What a resuming client missed is read, up to where this gateway's ring begins.
 * 4. In one turn: the rest out of the ring, the position, the subscription of the socket, the reply. Nothing can come
 *    between the position in the reply and the first frame after it.
 */
export class RoomEntry {
  readonly #options: RoomEntryOptions;

  constructor(options: RoomEntryOptions) {
    this.#options = options;
  }

  /** Steps 1 to 3. Rejects with a PlazaError, and then the session is gone, or as it was when it had been in before. */
  async prepare(connection: Connection, request: EntryRequest): Promise<PreparedEntry> {
    await settledSession(connection, request.roomId);
    this.#options.commands.requireConnection();
    if (connection.isClosed) throw connectionClosed();
    const present = connection.sessions.get(request.roomId);
    const session = present ?? this.#newSession(connection, request);
    const room = this.#options.hub.acquire(request.roomId);
    const finish = this.#begin(session, room);
    const entry: Entry = { session, room, request, finish };
    try {
      return await (present ? this.#prepareAgain(entry) : this.#prepareFirst(entry));
    } catch (error) {
      finish();
      throw error;
    }
  }

  /** Step 4, to be called in the turn in which the reply is sent: the encoded EnteredRoom. Throws a PlazaError. */
  complete(prepared: PreparedEntry): Uint8Array {
    const { session, room, admission, resume, past } = prepared;
    prepared.finish();
    if (session.state.kind === "ended") throw endedMeanwhile(session);
    this.#options.hub.join(session, room);
    const recovery = resume && past ? completeRecovery(room, session, { after: resume, past }) : undefined;
    const entered = {
      room: admission.room,
      self: admission.self,
      position: recovery?.position ?? room.position,
      recovered: recovery?.isRecovered ?? false,
    };
    return encodeEnteredRoom(entered, recovery?.batches ?? []);
  }

  #newSession(connection: Connection, request: EntryRequest): Session {
    const { maxRoomsPerConnection, now } = this.#options;
    if (connection.sessions.size >= maxRoomsPerConnection) throw tooManyRooms(maxRoomsPerConnection);
    const { roomId, profile, listening } = request;
    const sessionId = connection.newSessionId();
    const session = new Session({ sessionId, roomId, connection, enteredAtMs: now(), profile, listening });
    connection.sessions.set(roomId, session);
    return session;
  }

  /** Until `finish` is called the room is kept, and other commands for the session wait. */
  #begin(session: Session, room: LocalRoom): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    session.settled = promise;
    let isFinished = false;
    return () => {
      if (isFinished) return;
      isFinished = true;
      session.settled = undefined;
      this.#options.hub.release(room);
      resolve();
    };
  }

  async #prepareFirst(entry: Entry): Promise<PreparedEntry> {
    const { session, room, request } = entry;
    const admission = await this.#admit(entry);
    // A socket that closed meanwhile has ended the session already, but the authority has just let it in.
    if (session.state.kind === "ended") {
      this.#options.exits.add(session);
      throw endedMeanwhile(session);
    }
    room.admit(session, admission.position, this.#options.now());
    return this.#withPast(entry, admission, request.resume);
  }

  async #admit({ session, room, request }: Entry): Promise<Admission> {
    const { hub, commands, exits } = this.#options;
    try {
      await interestOf(room);
      const { notificationExtension } = request;
      return await commands.enter(session, { confirm: false, notificationExtension });
    } catch (error) {
      hub.leave(session, "refused");
      // Nobody knows whether the authority let it in.
      if (PlazaError.from(error).refusal.error === "timeout") exits.add(session);
      throw error;
    }
  }

  async #prepareAgain(entry: Entry): Promise<PreparedEntry> {
    const { session, room, request } = entry;
    const { hub, commands, now } = this.#options;
    const { profile, listening } = session;
    const show = (shown: Shown) => {
      room.sessions.setProfile(session, shown.profile);
      session.listening = shown.listening;
    };
    show(request);
    try {
      const { notificationExtension } = request;
      const admission = await commands.enter(session, { confirm: true, notificationExtension });
      if (session.state.kind === "entered") session.state = { kind: "entered", at: admission.position };
      room.observe(admission.position, now());
      return await this.#withPast(entry, admission, request.resume);
    } catch (error) {
      const { refusal } = PlazaError.from(error);
      if (ERRORS[refusal.error].retry === "never") hub.leave(session, "refused");
      // [CM4] After a timeout nobody knows how the authority takes the session to show. Else it is as before, unless the
      // room has changed it meanwhile.
      const isKnown = refusal.error !== "timeout" && session.profile === request.profile;
      if (isKnown) show({ profile, listening });
      throw error;
    }
  }

  async #withPast(entry: Entry, admission: Admission, resume: Position | undefined): Promise<PreparedEntry> {
    const { session, room, finish } = entry;
    const past = resume ? await this.#options.past.collect(room, resume, admission.position) : undefined;
    return { session, room, admission, resume, past, finish };
  }
}

/** What a session shows and where it listens, which another entry changes. */
type Shown = Pick<EntryRequest, "profile" | "listening">;

type Entry = {
  readonly session: Session;
  readonly room: LocalRoom;
  readonly request: EntryRequest;
  readonly finish: () => void;
};

/** The session in the room, once no command to enter it is under way any more. */
export async function settledSession(connection: Connection, roomId: RoomId): Promise<Session | undefined> {
  for (let session = connection.sessions.get(roomId); session?.settled; session = connection.sessions.get(roomId)) {
    await session.settled;
  }
  return connection.sessions.get(roomId);
}

async function interestOf(room: LocalRoom): Promise<void> {
  try {
    await room.interest;
  } catch (cause) {
    const message = "this gateway is cut off from the room's messages";
    throw new PlazaError({ error: "unavailable", message, retryAfterMs: 1_000 }, { cause });
  }
}

function connectionClosed(): PlazaError {
  return new PlazaError({ error: "unavailable", message: "the connection is closed" });
}

function tooManyRooms(limit: number): PlazaError {
  return new PlazaError({ error: "tooManyRooms", message: `this connection has entered ${limit} rooms, its limit` });
}

function endedMeanwhile(session: Session): PlazaError {
  const cause = session.state.kind === "ended" ? session.state.cause : undefined;
  if (cause === "roomClosed") return new PlazaError({ error: "roomClosed", message: "the room is closed" });
  if (cause === "kicked") return new PlazaError({ error: "forbidden", message: "the session was ended by the server" });
  return connectionClosed();
}
