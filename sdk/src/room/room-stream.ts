import type { plaza } from "@plaza/proto/client";
import type { CancelTimer, Environment } from "../environment.ts";
import type { Emitter } from "../events.ts";
import type { RoomPosition } from "../messages.ts";
import type { NotificationContent, RoomNotification } from "../notifications.ts";
import type { RoomEvents } from "../room-events.ts";
import { type Batch, batchFromWire, type Recovered } from "../wire/batch-from-wire.ts";
import { CatchUp } from "./catch-up.ts";
import { emitChange } from "./change-events.ts";
import { Sequencer } from "./sequencer.ts";

export type RoomStreamOptions = {
  readonly environment: Environment;
  readonly emit: Pick<Emitter<RoomEvents>, "emit">;
  readonly ask: (after: RoomPosition) => Promise<Recovered>;
  /** Gets every notification before the application does. */
  readonly onNotification: (notification: RoomNotification) => void;
};

/** Batches that came before the reply to the entry, or before the application could listen. */
const MAX_EARLY_BATCHES = 1000;

type Phase =
  /** Not entered yet, or entered in this turn: what comes is kept. */
  | { readonly kind: "waiting"; readonly early: Batch[]; start: RoomPosition | undefined; cancelStart: CancelTimer }
  | { readonly kind: "following"; readonly sequencer: Sequencer; readonly catchUp: CatchUp; isPaused: boolean }
  | { readonly kind: "ended" };

/** What the room publishes, from entering to leaving, in order for the application. */
export class RoomStream {
  readonly #options: RoomStreamOptions;
  #ownAccountId = "";
  #phase: Phase = { kind: "waiting", early: [], start: undefined, cancelStart: () => {} };
  #lastPosition: RoomPosition | undefined;

  constructor(options: RoomStreamOptions) {
    this.#options = options;
  }

  /** Where a resume begins; undefined before the first entry. */
  get position(): RoomPosition | undefined {
    if (this.#phase.kind === "following") return this.#phase.sequencer.position;
    return this.#phase.kind === "waiting" ? this.#phase.start : this.#lastPosition;
  }

  /** The server let us in, for the first time or again with what was missed since `position`. */
  enter(past: Recovered, ownAccountId: string): void {
    this.#ownAccountId = ownAccountId;
    const phase = this.#phase;
    if (phase.kind === "waiting" && phase.start === undefined) {
      this.#startSoon(phase, past.position);
      return;
    }
    this.#follow();
    if (this.#phase.kind !== "following") return;
    this.#phase.isPaused = false;
    this.#phase.sequencer.recover(past);
    this.#phase.catchUp.check();
  }

  take(wire: plaza.v1.RoomBatch.$Properties): void {
    const batch = batchFromWire(wire, this.#ownAccountId);
    if (this.#phase.kind === "waiting" && this.#phase.early.length < MAX_EARLY_BATCHES) this.#phase.early.push(batch);
    if (this.#phase.kind !== "following") return;
    this.#phase.sequencer.take(batch);
    this.#check();
  }

  noteHead(head: RoomPosition): void {
    if (this.#phase.kind !== "following") return;
    this.#phase.sequencer.noteHead(head);
    this.#check();
  }

  goOnFrom(position: RoomPosition): void {
    if (this.#phase.kind !== "following") return;
    this.#phase.sequencer.goOnFrom(position);
    this.#check();
  }

  /** The connection is gone. */
  pause(): void {
    if (this.#phase.kind !== "following") return;
    this.#phase.isPaused = true;
    this.#phase.catchUp.stop();
  }

  end(): void {
    this.#lastPosition = this.position;
    if (this.#phase.kind === "waiting") this.#phase.cancelStart();
    if (this.#phase.kind === "following") this.#phase.catchUp.stop();
    this.#phase = { kind: "ended" };
  }

  #check(): void {
    if (this.#phase.kind === "following" && !this.#phase.isPaused) this.#phase.catchUp.check();
  }

  /** The application gets its room in this turn and adds its listeners; messages begin with the next. */
  #startSoon(phase: Extract<Phase, { kind: "waiting" }>, start: RoomPosition): void {
    phase.start = start;
    phase.cancelStart = this.#options.environment.startTimer(() => this.#follow(), 0);
  }

  #follow(): void {
    const phase = this.#phase;
    if (phase.kind !== "waiting" || phase.start === undefined) return;
    phase.cancelStart();
    const sequencer = this.#sequencerAt(phase.start);
    const { environment, ask } = this.#options;
    this.#phase = {
      kind: "following",
      sequencer,
      catchUp: new CatchUp({ environment, sequencer, ask }),
      isPaused: false,
    };
    for (const batch of phase.early) sequencer.take(batch);
    this.#check();
  }

  #sequencerAt(start: RoomPosition): Sequencer {
    const { emit, onNotification } = this.#options;
    const isOver = () => this.#phase.kind === "ended";
    const tellChange = (content: NotificationContent) => {
      if (!isOver()) emitChange(emit, content, this.#ownAccountId);
    };
    return new Sequencer(start, {
      publication: (publication) => {
        if (isOver()) return;
        if (publication.kind === "message") {
          emit.emit("message", publication);
          return;
        }
        onNotification(publication);
        emit.emit("notification", publication);
        tellChange(publication);
      },
      notice: (notice) => {
        if (isOver()) return;
        emit.emit("notice", notice);
        tellChange(notice);
      },
      continuityLost: (gap) => {
        if (!isOver()) emit.emit("continuityLost", gap);
      },
    });
  }
}
