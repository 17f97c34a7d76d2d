import { PlazaClientError, type Room } from "@plaza/client";
import type { Composer } from "./composer.ts";
import { obstacleOf, obstacleText } from "./speaking.ts";

const SECOND_MS = 1_000;

/** Tells the composer why one cannot speak, and counts down what ends by itself. */
export class SpeakingStatus {
  readonly #room: Room;
  readonly #composer: Composer;
  #mutedUntilMs = 0;
  #waitUntilMs = 0;
  #timer: number | undefined;

  constructor(room: Room, composer: Composer) {
    this.#room = room;
    this.#composer = composer;
    room.on("notification", ({ targets }) => (targets.includes(room.self.accountId) ? this.#standing() : this.#show()));
    room.on("state", ({ kind }) => (kind === "live" ? this.#standing() : undefined));
    this.#standing();
  }

  /** The server refused a message. */
  refused(error: unknown): void {
    if (!(error instanceof PlazaClientError) || error.retryAfterMs === 0) return;
    const untilMs = Date.now() + error.retryAfterMs;
    if (error.code === "temporarilyMuted") this.#mutedUntilMs = untilMs;
    else if (error.code === "rateLimited") this.#waitUntilMs = untilMs;
    this.#show();
  }

  /** The seconds left of a mute are true at the moment when the server tells them. */
  #standing(): void {
    const { temporaryMuteSeconds } = this.#room.self;
    this.#mutedUntilMs = temporaryMuteSeconds > 0 ? Date.now() + temporaryMuteSeconds * SECOND_MS : 0;
    this.#show();
  }

  #show(): void {
    window.clearTimeout(this.#timer);
    const { self, snapshot, state } = this.#room;
    if (state.kind === "ended") return;
    const nowMs = Date.now();
    const times = { nowMs, mutedUntilMs: this.#mutedUntilMs, waitUntilMs: this.#waitUntilMs };
    const obstacle = obstacleOf({ self, room: snapshot, ...times });
    this.#composer.hold(obstacle && obstacleText(obstacle, nowMs));
    if (obstacle && "untilMs" in obstacle) this.#timer = window.setTimeout(() => this.#show(), SECOND_MS);
  }
}
