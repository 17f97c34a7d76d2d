import { PlazaClientError, type PlazaErrorCode, type Room, type RoomNotification } from "@plaza/client";
import type { Composer } from "./composer.ts";
import { countdownText, NO_TIMES, obstacleOf, obstacleText, type SpeakingTimes } from "./speaking.ts";

const SECOND_MS = 1_000;

/** Which time a refusal tells of. */
const TIMES_OF_REFUSALS: Readonly<Partial<Record<PlazaErrorCode, keyof SpeakingTimes>>> = {
  temporarilyMuted: "mutedUntilMs",
  tagMuted: "tagMutedUntilMs",
  slowMode: "slowUntilMs",
  rateLimited: "waitUntilMs",
};

/** Tells the composer why one cannot speak, and counts down what ends by itself. */
export class SpeakingStatus {
  readonly #room: Room;
  readonly #composer: Composer;
  #times: SpeakingTimes = NO_TIMES;
  #timer: number | undefined;

  constructor(room: Room, composer: Composer) {
    this.#room = room;
    this.#composer = composer;
    room.on("notification", (notification) => this.#follow(notification));
    room.on("state", ({ kind }) => (kind === "live" ? this.#standing() : undefined));
    this.#standing();
  }

  /** The server took a message: in slow mode the next one has to wait [SM1]. */
  spoke(): void {
    this.#know({ spokeAtMs: Date.now() });
  }

  /** The server refused a message. */
  refused(error: unknown): void {
    if (!(error instanceof PlazaClientError) || error.retryAfterMs === 0) return;
    const time = TIMES_OF_REFUSALS[error.code];
    if (time) this.#know({ [time]: Date.now() + error.retryAfterMs });
  }

  #follow({ type, targets }: RoomNotification): void {
    if (targets.includes(this.#room.self.accountId)) this.#standing();
    else if (type === "tagMuteEnded") this.#know({ tagMutedUntilMs: 0 });
    else if (type === "roomUpdated") this.#know({ slowUntilMs: this.#slowUntilMs });
    else this.#show();
  }

  /** A pause that was made shorter counts from now on. */
  get #slowUntilMs(): number {
    return Math.min(this.#times.slowUntilMs, Date.now() + this.#room.snapshot.slowModeSeconds * SECOND_MS);
  }

  /** The seconds left of a mute are true at the moment when the server tells them. */
  #standing(): void {
    const { temporaryMuteSeconds } = this.#room.self;
    this.#know({ mutedUntilMs: temporaryMuteSeconds > 0 ? Date.now() + temporaryMuteSeconds * SECOND_MS : 0 });
  }

  #know(times: Partial<SpeakingTimes>): void {
    this.#times = { ...this.#times, ...times };
    this.#show();
  }

  #show(): void {
    window.clearTimeout(this.#timer);
    const { self, snapshot, state } = this.#room;
    if (state.kind === "ended") return;
    const nowMs = Date.now();
    const obstacle = obstacleOf({ self, room: snapshot, nowMs, ...this.#times });
    this.#composer.hold(obstacle && { why: obstacleText(obstacle), countdown: countdownText(obstacle, nowMs) });
    if (obstacle && "untilMs" in obstacle) this.#timer = window.setTimeout(() => this.#show(), SECOND_MS);
  }
}
