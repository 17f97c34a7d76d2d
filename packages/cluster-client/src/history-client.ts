import { PlazaError } from "@plaza/core";
import { type Bus, BusError } from "@plaza/ports";
import { plaza, refusalFromWire } from "@plaza/proto";
import { HISTORY_QUERY_SUBJECT } from "./subjects.ts";

/** A page of 200 from a cold store takes well below a second; beyond this a client is better told. */
const QUERY_TIMEOUT_MS = 5_000;

/** Asks any history process for a page. */
export class HistoryClient {
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** Rejects with a PlazaError: what history answered, or `unavailable` or `timeout` when it did not. */
  async query(query: plaza.cluster.v1.HistoryQuery.$Properties): Promise<plaza.cluster.v1.HistoryResult.$Properties> {
    const payload = plaza.cluster.v1.HistoryQuery.encode(query).finish();
    const reply = plaza.cluster.v1.HistoryReply.decode(await this.#request(payload));
    if (reply.page) return reply.page;
    throw new PlazaError(refusalFromWire(reply.error ?? {}));
  }

  async #request(payload: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.#bus.request(HISTORY_QUERY_SUBJECT, payload, { timeoutMs: QUERY_TIMEOUT_MS });
    } catch (cause) {
      // A read changes nothing, so it does not matter whether one that was cut off was carried out.
      const isAbsent = cause instanceof BusError && (cause.kind === "noResponders" || cause.kind === "disconnected");
      const message = isAbsent ? "history is away" : "history did not answer in time";
      const error = isAbsent ? "unavailable" : "timeout";
      throw new PlazaError({ error, message, retryAfterMs: 1_000 }, { cause });
    }
  }
}
