import { ERRORS, type ErrorName, PlazaError } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { Hub } from "../fanout/hub.ts";
import type { LocalRoom } from "../fanout/local-room.ts";
import { OutgoingFrame } from "../fanout/outgoing-frame.ts";
import { kickedFrame } from "../fanout/session-control.ts";
import type { GatewayMetrics } from "../metrics.ts";
import type { ExitQueue } from "./exit-queue.ts";
import type { RoomCommands } from "./room-commands.ts";
import type { Session } from "./session.ts";

export type SessionConfirmerOptions = {
  readonly hub: Hub;
  readonly commands: RoomCommands;
  readonly exits: ExitQueue;
  readonly metrics: GatewayMetrics;
  readonly now: () => number;
};

/** One bulk request per partition at most; the next chunk waits for its answers, so a full gateway takes its time. */
const CHUNK = 500;
const RETRY_AFTER_MS = 2_000;

/** What the client learns where the refusal says it; any other means that the session was lost. */
const REASONS: Partial<Record<ErrorName, plaza.v1.KickReason>> = {
  blocked: plaza.v1.KickReason.BLOCKED,
  otherDevice: plaza.v1.KickReason.OTHER_DEVICE,
};

/**
 * Asks authorities about sessions again after something may have been missed: a control, or the loss of presence. Who
 * may not be in the room any more is taken out; the others are recorded again, without a notice. [OC2]
 */
export class SessionConfirmer {
  readonly #options: SessionConfirmerOptions;
  readonly #waiting = new Set<Session>();
  #isRunning = false;
  #retryTimer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: SessionConfirmerOptions) {
    this.#options = options;
  }

  confirmRoom(room: LocalRoom): void {
    for (const session of room.sessions.all()) this.#waiting.add(session);
    this.#work();
  }

  confirmAll(): void {
    for (const room of this.#options.hub.rooms()) for (const session of room.sessions.all()) this.#waiting.add(session);
    this.#work();
  }

  stop(): void {
    this.#isStopped = true;
    this.#waiting.clear();
    clearTimeout(this.#retryTimer);
  }

  #work(): void {
    if (!this.#isRunning && this.#retryTimer === undefined) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.size > 0 && this.#retryTimer === undefined) {
      const chunk = firstOf(this.#waiting, CHUNK);
      for (const session of chunk) this.#waiting.delete(session);
      await Promise.all(chunk.map((session) => this.#confirm(session)));
    }
    this.#isRunning = false;
  }

  async #confirm(session: Session): Promise<void> {
    if (!isPresent(session)) return;
    const { hub, commands, exits, metrics, now } = this.#options;
    try {
      const { position } = await commands.enter(session, { confirm: true, notificationExtension: "" });
      metrics.confirmations.inc({ result: "ok" });
      hub.get(session.roomId)?.observe(position, now());
      // It ended meanwhile, and the confirmation may have come after its exit.
      if (!isPresent(session)) exits.add(session);
    } catch (error) {
      const { refusal } = PlazaError.from(error);
      metrics.confirmations.inc({ result: refusal.error });
      if (ERRORS[refusal.error].retry === "later") this.#again(session);
      else if (isPresent(session)) this.#end(session, refusal.error);
    }
  }

  #again(session: Session): void {
    if (this.#isStopped) return;
    this.#waiting.add(session);
    this.#retryTimer ??= setTimeout(() => {
      this.#retryTimer = undefined;
      this.#work();
    }, RETRY_AFTER_MS);
  }

  #end(session: Session, error: ErrorName): void {
    const { roomId } = session;
    const { hub } = this.#options;
    if (error === "roomClosed") {
      const push = OutgoingFrame.of({ roomClosed: { roomId, reason: "the room was closed" } });
      hub.endSession(session, "roomClosed", push);
      return;
    }
    const reason = REASONS[error] ?? plaza.v1.KickReason.SESSION_LOST;
    hub.endSession(session, "kicked", kickedFrame(roomId, reason));
  }
}

function isPresent(session: Session): boolean {
  return session.state.kind === "admitted" || session.state.kind === "entered";
}

function firstOf(sessions: Iterable<Session>, count: number): readonly Session[] {
  const first: Session[] = [];
  for (const session of sessions) {
    if (first.length === count) break;
    first.push(session);
  }
  return first;
}
