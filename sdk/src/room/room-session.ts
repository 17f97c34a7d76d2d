import { assertNever, ERRORS, fullJitterDelayMs } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { Settings } from "../client-options.ts";
import type { Command, Request, ServerPush } from "../connection/link.ts";
import type { Reply } from "../connection/request-table.ts";
import type { EnterOptions, Listening, SessionTags } from "../enter-options.ts";
import type { CancelTimer, Environment } from "../environment.ts";
import { PlazaClientError } from "../errors.ts";
import { Emitter } from "../events.ts";
import type { MemberTags, RoomMember } from "../members.ts";
import type { RoomPosition } from "../messages.ts";
import type { RoomEnd, RoomState, SelfFields } from "../room.ts";
import type { RoomEvents } from "../room-events.ts";
import type { RoomInfo } from "../room-info.ts";
import { positionFromWire, recoveredFromWire } from "../wire/batch-from-wire.ts";
import { entryToWire } from "../wire/entry-to-wire.ts";
import { memberFromWire } from "../wire/member-from-wire.ts";
import { receiptFromWire } from "../wire/receipt-from-wire.ts";
import { kickReasonFromWire, roomFromWire } from "../wire/room-from-wire.ts";
import { Outbox } from "./outbox.ts";
import { RoomStream } from "./room-stream.ts";
import { RoomView } from "./room-view.ts";

export type RoomSessionOptions = {
  readonly roomId: number;
  readonly profile: EnterOptions;
  readonly environment: Environment;
  readonly settings: Settings;
  /** Rejects with `disconnected` while there is no connection. */
  readonly request: Request;
  /** The server let this client in for the first time. */
  readonly onFirstEntry: () => void;
  /** Called once, before the application hears of it. */
  readonly onEnded: (error: PlazaClientError) => void;
};

/** Between attempts to enter over a connection that lives. */
const ENTER_BACKOFF = { baseMs: 500, maxMs: 10_000 };

/** This client's stay in one room over any number of connections. */
export class RoomSession {
  readonly roomId: number;
  readonly emitter = new Emitter<RoomEvents>();
  readonly outbox: Outbox<plaza.v1.SendMessage.$Properties>;
  readonly #options: RoomSessionOptions;
  readonly #stream: RoomStream;
  readonly #view: RoomView;
  #state: RoomState = { kind: "resuming" };
  #hasEntered = false;
  #attempt = 0;
  #cancelRetry: CancelTimer = () => {};

  constructor(options: RoomSessionOptions) {
    const { environment, settings, roomId, profile } = options;
    this.roomId = roomId;
    this.#options = options;
    this.#view = new RoomView({ roomId, profile, environment });
    this.#stream = new RoomStream({
      environment,
      emit: this.emitter,
      ask: (after) => this.#recover(after),
      onNotification: (notification) => this.#view.follow(notification),
    });
    this.outbox = new Outbox({
      environment,
      sendTimeoutMs: settings.sendTimeoutMs,
      transmit: (sendMessage) => this.#transmit(sendMessage),
    });
  }

  get state(): RoomState {
    return this.#state;
  }

  get snapshot(): RoomInfo {
    return this.#view.snapshot;
  }

  get self(): RoomMember {
    return this.#view.self;
  }

  get position(): RoomPosition {
    return this.#stream.position ?? { epoch: 0, seq: 0 };
  }

  /** What enters the room, or resumes it. */
  get entryCommand(): plaza.v1.EnterRoom.$Properties {
    return entryToWire(this.roomId, this.#view.profile, this.#stream.position);
  }

  /** Sends the command over the present connection. For rooms that did not ride on its connect command. */
  enter(): void {
    this.#cancelRetry();
    this.#options.request({ enterRoom: this.entryCommand }).then(
      (reply) => this.entered(reply.enteredRoom ?? {}),
      (error: PlazaClientError) => this.notEntered(error),
    );
  }

  entered(entered: plaza.v1.EnteredRoom.$Properties): void {
    if (this.#state.kind === "ended") return;
    this.#attempt = 0;
    const { recovered, missed, position } = entered;
    const self = memberFromWire(entered.self ?? {});
    const past = recoveredFromWire({ recovered, batches: missed, position }, self.accountId);
    this.#view.enter({ room: roomFromWire(entered.room ?? { roomId: this.roomId }), self, seq: past.position.seq });
    this.#stream.enter(past, self.accountId);
    this.#setState({ kind: "live" });
    this.outbox.open();
    if (!this.#hasEntered) this.#options.onFirstEntry();
    this.#hasEntered = true;
  }

  notEntered(error: PlazaClientError): void {
    if (this.#state.kind === "ended" || error.code === "disconnected") return; // The next connection brings the room along.
    if (error.code === "closed" || ERRORS[error.code].retry === "never") this.end({ kind: "refused", error });
    else this.#enterLater(error.retryAfterMs);
  }

  /** The server shows this client like that from now on; a later entry says the same. */
  showAs(fields: SelfFields): void {
    this.#view.showAs(fields);
  }

  /** Likewise for the tags, with which the server knows this client as `member`. */
  tagAs(tags: SessionTags, member: MemberTags): void {
    this.#view.tagAs(tags, member);
  }

  /** A later entry says the same. */
  listenAt(listening: Listening | undefined): void {
    this.#view.listenAt(listening);
  }

  /** The connection is gone. */
  down(): void {
    if (this.#state.kind === "ended") return;
    this.#pause();
    this.#setState({ kind: "resuming" });
  }

  push(push: ServerPush): void {
    if (this.#state.kind === "ended") return;
    switch (push.frame) {
      case "roomBatch":
        this.#stream.take(push.roomBatch ?? {});
        break;
      case "roomPosition":
        this.#stream.noteHead(positionFromWire(push.roomPosition?.position));
        break;
      case "continuityLost":
        this.#stream.goOnFrom(positionFromWire(push.continuityLost?.position));
        break;
      case "occupancy":
        this.#occupancy(push.occupancy?.online ?? 0);
        break;
      case "roomClosed":
        this.end({ kind: "closed", reason: push.roomClosed?.reason ?? "" });
        break;
      case "kicked":
        this.#kicked(push.kicked ?? {});
        break;
      case "reply":
      case "reconnect":
      case "disconnect":
      case "broadcast":
      case undefined:
        break; // Not about a room; the connection has handled them.
      default:
        assertNever(push.frame);
    }
  }

  end(end: RoomEnd): void {
    if (this.#state.kind === "ended") return;
    this.#pause();
    this.#stream.end();
    this.#state = { kind: "ended", end };
    const error = errorOf(end);
    this.#options.onEnded(error);
    this.outbox.fail(error);
    this.emitter.emit("state", this.#state);
    if (end.kind === "closed") this.emitter.emit("closed", { reason: end.reason, error: undefined });
    if (end.kind === "refused") this.emitter.emit("closed", { reason: end.error.message, error: end.error });
    if (end.kind === "kicked") this.emitter.emit("kicked", { reason: end.reason, extension: end.extension });
  }

  #enterLater(atLeastMs: number): void {
    const { environment } = this.#options;
    const delayMs = fullJitterDelayMs(ENTER_BACKOFF, this.#attempt, environment.random());
    this.#attempt += 1;
    this.#cancelRetry = environment.startTimer(() => this.enter(), Math.max(delayMs, atLeastMs));
  }

  #pause(): void {
    this.#cancelRetry();
    this.outbox.close();
    this.#stream.pause();
  }

  #kicked(kicked: plaza.v1.Kicked.$Properties): void {
    if (kicked.reason === SESSION_LOST) this.#sessionLost();
    else this.end({ kind: "kicked", reason: kickReasonFromWire(kicked.reason), extension: kicked.extension ?? "" });
  }

  /** The server does not know this session any more although the connection lives: enter again, from the position. */
  #sessionLost(): void {
    if (this.#state.kind !== "live") return;
    this.down();
    this.enter();
  }

  #occupancy(online: number): void {
    this.#view.occupy(online);
    this.emitter.emit("occupancy", { online });
  }

  async #transmit(sendMessage: plaza.v1.SendMessage.$Properties) {
    const reply = await this.#inRoom({ sendMessage });
    return receiptFromWire(reply.messageAck ?? {});
  }

  async #recover(after: RoomPosition) {
    const reply = await this.#inRoom({ recover: { roomId: this.roomId, after } });
    return recoveredFromWire(reply.recovery ?? {}, this.self.accountId);
  }

  /** A command that only a session may give; the answer that there is none makes one. */
  async #inRoom(command: Command): Promise<Reply> {
    try {
      return await this.#options.request(command);
    } catch (error) {
      if (error instanceof PlazaClientError && error.code === "notInRoom") this.#sessionLost();
      throw error;
    }
  }

  #setState(state: RoomState): void {
    if (state.kind === this.#state.kind) return;
    this.#state = state;
    this.emitter.emit("state", state);
  }
}

function errorOf(end: RoomEnd): PlazaClientError {
  switch (end.kind) {
    case "refused":
      return end.error;
    case "closed":
      return new PlazaClientError("roomClosed", end.reason || "the room was closed");
    case "exited":
      return new PlazaClientError("closed", "the room was exited");
    case "kicked":
      return new PlazaClientError("notInRoom", `the server ended the session in the room: ${end.reason}`);
    default:
      return assertNever(end);
  }
}

/** plaza.v1.KickReason.SESSION_LOST; the enum object would cost every page its whole namespace. */
const SESSION_LOST = 6;
