import { TokenBucket } from "@plaza/core";
import { plaza } from "@plaza/proto";

type Notice = plaza.v1.Notification.$Properties;

/** Notices shown per second at most; beyond, the count tells enough. */
const NOTICE_LIMIT = { ratePerSecond: 20, burst: 20 };

/** More than wait for one flush; the oldest are the least news. */
const MAX_WAITING = 100;

/** Enter and exit notices of a room on their way to its next flush: low priority, sampled, never replayed. [NT1] */
export class NoticeBuffer {
  readonly #limit: TokenBucket;
  readonly #waiting: { readonly notice: Notice; readonly bytes: number }[] = [];

  constructor(nowMs: number) {
    this.#limit = new TokenBucket(NOTICE_LIMIT, nowMs);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  add(notices: readonly Notice[], nowMs: number): void {
    for (const notice of notices) {
      if (!this.#limit.tryTake(nowMs)) continue;
      this.#waiting.push({ notice, bytes: plaza.v1.Notification.encode(notice).finish().length });
    }
    if (this.#waiting.length > MAX_WAITING) this.#waiting.splice(0, this.#waiting.length - MAX_WAITING);
  }

  /** The oldest notices that fit into `maxBytes`. */
  take(maxBytes: number): readonly Notice[] {
    let bytes = 0;
    const count = this.#waiting.findIndex((one) => {
      bytes += one.bytes;
      return bytes > maxBytes;
    });
    return this.#waiting.splice(0, count === -1 ? this.#waiting.length : count).map((one) => one.notice);
  }
}
