import type { TagMute } from "../room-info.ts";

type Running = { readonly tag: string; readonly untilMs: number };

/** The mutes of tags that a room has. They run down and end without a word from the server. [TG2] */
export class TagMutes {
  readonly #nowMs: () => number;
  #running: readonly Running[] = [];
  #left: readonly TagMute[] = [];

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** The same array as before while it says the same. */
  get left(): readonly TagMute[] {
    const nowMs = this.#nowMs();
    const left = this.#running.flatMap(({ tag, untilMs }) =>
      untilMs > nowMs ? [{ tag, seconds: Math.ceil((untilMs - nowMs) / 1_000) }] : [],
    );
    if (!isSame(left, this.#left)) this.#left = left;
    return this.#left;
  }

  /** What the room says as a whole. */
  tell(mutes: readonly TagMute[]): void {
    this.#running = mutes.map((mute) => this.#runningOf(mute));
    this.#left = mutes;
  }

  /** One that was set; 0 seconds end it. */
  set(mute: TagMute): void {
    const others = this.#running.filter(({ tag }) => tag !== mute.tag);
    this.#running = [...others, this.#runningOf(mute)];
  }

  #runningOf({ tag, seconds }: TagMute): Running {
    return { tag, untilMs: this.#nowMs() + seconds * 1_000 };
  }
}

function isSame(some: readonly TagMute[], others: readonly TagMute[]): boolean {
  const isEqual = ({ tag, seconds }: TagMute, index: number) =>
    tag === others[index]?.tag && seconds === others[index]?.seconds;
  return some.length === others.length && some.every(isEqual);
}
