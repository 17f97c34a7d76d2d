import type { PresentSession } from "@plaza/ports";

/** Where a session stands in a room's list: by time of entry, then by session id. */
export type EntryKey = Pick<PresentSession, "enteredAtMs" | "sessionId">;

/** Entries of one chunk: few enough that moving them is cheap, many enough that there are few chunks. */
const MAX_CHUNK_SIZE = 512;

/**
 * The sessions of a room in order of entry. A sorted list of sorted chunks: insert, remove and the start of a page cost
 * a bisection and moving part of one chunk, also with a million sessions, and a page costs its own length.
 */
export class EntryOrder {
  readonly #chunks: PresentSession[][] = [];

  insert(session: PresentSession): void {
    const index = this.#chunkOf(session);
    const chunk = this.#chunks[index];
    if (chunk === undefined) {
      this.#chunks.push([session]);
      return;
    }
    chunk.splice(firstNotBelow(chunk, session), 0, session);
    if (chunk.length > MAX_CHUNK_SIZE) this.#split(index, chunk);
  }

  remove(session: PresentSession): void {
    const index = this.#chunkOf(session);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    const position = firstNotBelow(chunk, session);
    if (chunk[position]?.sessionId !== session.sessionId) return;
    chunk.splice(position, 1);
    if (chunk.length === 0) this.#chunks.splice(index, 1);
  }

  /** Up to `limit` sessions older than `before`, newest first; without `before` from the newest on. */
  newestBefore(before: EntryKey | undefined, limit: number): PresentSession[] {
    const page: PresentSession[] = [];
    let index = before ? this.#chunkOf(before) : this.#chunks.length - 1;
    let chunk = this.#chunks[index];
    let position = chunk === undefined ? 0 : before ? firstNotBelow(chunk, before) : chunk.length;
    while (chunk !== undefined && page.length < limit) {
      position -= 1;
      const session = chunk[position];
      if (session !== undefined) {
        page.push(session);
        continue;
      }
      index -= 1;
      chunk = this.#chunks[index];
      position = chunk?.length ?? 0;
    }
    return page;
  }

  /** The chunk in which the key stands or would stand: the last one that begins at or below it, else the first. */
  #chunkOf(key: EntryKey): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const first = this.#chunks[middle]?.[0];
      if (first !== undefined && isBelow(key, first)) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  /** Entries mostly come at the end: there only the overflow moves, so that full chunks stay full. */
  #split(index: number, chunk: PresentSession[]): void {
    const isLast = index === this.#chunks.length - 1;
    this.#chunks.splice(index + 1, 0, chunk.splice(isLast ? MAX_CHUNK_SIZE : MAX_CHUNK_SIZE >>> 1));
  }
}

function firstNotBelow(chunk: readonly PresentSession[], key: EntryKey): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = chunk[middle];
    if (entry !== undefined && isBelow(entry, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBelow(a: EntryKey, b: EntryKey): boolean {
  return a.enteredAtMs === b.enteredAtMs ? a.sessionId < b.sessionId : a.enteredAtMs < b.enteredAtMs;
}
