import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { ReceiverAnswer, ReceiverCounts, ReceiverRequest } from "./messages.ts";
import type { Endpoint } from "./upgrade.ts";
import type { Greeting } from "./viewer.ts";

export type ReceiverPoolOptions = {
  readonly endpoint: Endpoint;
  readonly greeting: Greeting;
  readonly sockets: number;
  readonly processes: number;
  readonly sampleEvery: number;
};

const PROGRAM = join(import.meta.dirname, "receiver-process.ts");
const POLL_MS = 100;

/** The viewers of a run, in processes of their own: what they cost is not the server's, nor the sender's delay. */
export class ReceiverPool {
  /** Resolves when every viewer gets what the room publishes. */
  static async open(options: ReceiverPoolOptions): Promise<ReceiverPool> {
    const pool = new ReceiverPool(options.processes);
    try {
      await pool.#open(options);
      return pool;
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  readonly #processes: readonly ChildProcess[];

  private constructor(processes: number) {
    this.#processes = Array.from({ length: processes }, () => fork(PROGRAM, { stdio: "inherit" }));
  }

  async reset(): Promise<void> {
    await this.#askAll({ kind: "reset" });
  }

  async counts(): Promise<ReceiverCounts> {
    const answers = await this.#askAll({ kind: "count" });
    return answers.flatMap((answer) => (answer.kind === "counts" ? answer.counts : [])).reduce(added);
  }

  /** Resolves with the counts when every viewer has this many messages, or at the deadline with what there is. */
  async untilReceived(messages: number, deadlineMs: number): Promise<ReceiverCounts> {
    const giveUpAtMs = performance.now() + deadlineMs;
    for (;;) {
      const counts = await this.counts();
      if (counts.fewestMessages >= messages || performance.now() >= giveUpAtMs) return counts;
      await delay(POLL_MS);
    }
  }

  /** Ends the processes, and with them their sockets. */
  async close(): Promise<void> {
    await Promise.all(
      this.#processes.map(async (process) => {
        if (process.exitCode !== null || process.signalCode !== null) return;
        const exited = once(process, "exit");
        process.disconnect();
        await exited;
      }),
    );
  }

  async #open({ endpoint, greeting, sockets, processes, sampleEvery }: ReceiverPoolOptions): Promise<void> {
    const share = Math.ceil(sockets / processes);
    await Promise.all(
      this.#processes.map((process, index) => {
        const count = Math.max(0, Math.min(share, sockets - index * share));
        return ask(process, { kind: "open", endpoint, greeting, sockets: count, sampleEvery });
      }),
    );
  }

  #askAll(request: ReceiverRequest): Promise<readonly ReceiverAnswer[]> {
    return Promise.all(this.#processes.map((process) => ask(process, request)));
  }
}

/** One request at a time per process, so the next message is the answer. */
async function ask(process: ChildProcess, request: ReceiverRequest): Promise<ReceiverAnswer> {
  const ended = new AbortController();
  const answered: Promise<[ReceiverAnswer]> = once(process, "message", { signal: ended.signal }) as Promise<
    [ReceiverAnswer]
  >;
  const exited = once(process, "exit", { signal: ended.signal }).then(() => {
    throw new Error("a process of receivers ended");
  });
  try {
    process.send(request);
    const [answer] = await Promise.race([answered, exited]);
    if (answer.kind === "failed") throw new Error(`a process of receivers: ${answer.message}`);
    return answer;
  } finally {
    ended.abort();
    await Promise.allSettled([answered, exited]);
  }
}

function added(one: ReceiverCounts, other: ReceiverCounts): ReceiverCounts {
  return {
    sockets: one.sockets + other.sockets,
    messages: one.messages + other.messages,
    fewestMessages: Math.min(one.fewestMessages, other.fewestMessages),
    frames: one.frames + other.frames,
    bytes: one.bytes + other.bytes,
    disorders: one.disorders + other.disorders,
    lost: [...one.lost, ...other.lost],
    cpuMicros: one.cpuMicros + other.cpuMicros,
    latencies: [...one.latencies, ...other.latencies],
  };
}
