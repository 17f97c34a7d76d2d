import { setTimeout as delay } from "node:timers/promises";
import { ReceiverPool } from "../receivers/receiver-pool.ts";
import type { Target } from "../targets/target.ts";
import { type DeliveryCost, deliveryCostOf, type Memory, type Round } from "./delivery-cost.ts";
import { processUsage } from "./process-usage.ts";

export type MeasureOptions = {
  readonly sockets: number;
  readonly receiverProcesses: number;
  /** One viewer in this many decodes. */
  readonly sampleEvery: number;
  readonly ratePerSecond: number;
  readonly textBytes: number;
  readonly warmUpSeconds: number;
  /** Length of a round. */
  readonly seconds: number;
};

/** After the last entry, until what entering left behind is done with. */
const IDLE_MS = 3_000;
/** A delivery that has not come by then will not come. */
const ARRIVAL_DEADLINE_MS = 10_000;

/**
 * A target with its viewers. Measures what a delivery costs the process that holds the sockets:
 *
 * 1. When it is opened: the memory of the process empty, and with every viewer in the room and idle.
 * 2. Each round: a warm-up at the rate, then a known number of messages at the rate until everything has arrived, and
 *    the processor time between.
 */
export class Subject {
  /** Takes the target over: it is stopped with the subject, also when the viewers cannot be let in. */
  static async open(target: Target, options: MeasureOptions): Promise<Subject> {
    try {
      const empty = await processUsage(target.pid);
      const receivers = await openReceivers(target, options);
      await delay(IDLE_MS);
      const idle = await processUsage(target.pid);
      const grownBytes = idle.residentBytes - empty.residentBytes;
      const memory = {
        emptyProcessBytes: empty.residentBytes,
        bytesPerIdleConnection: grownBytes / options.sockets,
      };
      return new Subject({ target, options, receivers, memory });
    } catch (error) {
      await target.stop();
      throw error;
    }
  }

  readonly #parts: Parts;
  readonly #rounds: Round[] = [];

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Measures one round more; a target that batches by itself takes no notice of `messagesPerFrame`. */
  async measureRound(messagesPerFrame: number): Promise<void> {
    const { options } = this.#parts;
    await this.#offer(options.warmUpSeconds, messagesPerFrame);
    this.#rounds.push(await this.#offer(options.seconds, messagesPerFrame));
  }

  cost(): DeliveryCost {
    const { target, options, memory } = this.#parts;
    return deliveryCostOf({ target: target.name, sockets: options.sockets, memory, rounds: this.#rounds });
  }

  async close(): Promise<void> {
    await this.#parts.receivers.close();
    await this.#parts.target.stop();
  }

  async #offer(plannedSeconds: number, messagesPerFrame: number): Promise<Round> {
    const { target, options, receivers } = this.#parts;
    const { ratePerSecond, textBytes } = options;
    const messages = Math.round(ratePerSecond * plannedSeconds);
    await receivers.reset();
    const before = await processUsage(target.pid);
    const startMs = performance.now();
    await target.offer({ count: messages, ratePerSecond, textBytes, messagesPerFrame });
    const counts = await receivers.untilReceived(messages, ARRIVAL_DEADLINE_MS);
    const after = await processUsage(target.pid);
    const elapsedMicros = (performance.now() - startMs) * 1_000;
    return { messages, plannedSeconds, counts, elapsedMicros, cpuMicros: after.cpuMicros - before.cpuMicros };
  }
}

type Parts = {
  readonly target: Target;
  readonly options: MeasureOptions;
  readonly receivers: ReceiverPool;
  readonly memory: Memory;
};

function openReceivers({ endpoint, greeting }: Target, options: MeasureOptions): Promise<ReceiverPool> {
  const { sockets, sampleEvery, receiverProcesses: processes } = options;
  return ReceiverPool.open({ endpoint, greeting, sockets, sampleEvery, processes });
}
