import { randomUUID } from "node:crypto";
import { createMemoryBroker, createMemoryMessageLog, createMemoryMessageStore } from "@plaza/adapters/memory";
import { HISTORY_QUERY_SUBJECT } from "@plaza/cluster-client";
import { newRoomId, type RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { createLogger, Metrics, parseEnv } from "@plaza/service-kit";
import { type HistoryConfig, historyEnv } from "../config.ts";
import { createHistory, createHistoryMetrics } from "../history.ts";
import { GatedStore } from "./gated-store.ts";

/** A started history on memory adapters, and the ends of its world that a test holds. */
export async function startTestHistory(config: Partial<HistoryConfig> = {}) {
  const broker = createMemoryBroker();
  const [bus, asker] = [broker.connect(), broker.connect()];
  const messageLog = createMemoryMessageLog({ redeliveryPauseMs: 5 });
  const messages = new GatedStore(createMemoryMessageStore());
  const metrics = new Metrics();
  const lines: Record<string, unknown>[] = [];
  const output = { write: (line: string) => void lines.push(JSON.parse(line)) };
  let nowMs = Date.now();
  const history = createHistory({
    bus,
    messageLog,
    messages,
    config: { ...parseEnv(historyEnv, {}), ...config },
    logger: createLogger({ service: "history", level: "debug", format: "json", output }),
    metrics: createHistoryMetrics(metrics),
    now: () => nowMs,
  });
  await history.start();
  return {
    history,
    messageLog,
    messages,
    lines,
    roomId: newRoomId(nowMs, Math.random()),
    metric: async (name: string) => metricOf(await metrics.text(), name),
    advance: (durationMs: number) => {
      nowMs += durationMs;
    },
    append: (payload: Uint8Array) => messageLog.append({ id: randomUUID(), partition: 0, payload }),
    ask: async (query: plaza.cluster.v1.HistoryQuery.$Properties) => askBytes(encodeQuery(query)),
    askBytes,
    [Symbol.asyncDispose]: async () => {
      messages.release();
      await history.stop();
      await Promise.all([messageLog.close(), bus.close(), asker.close()]);
    },
  };

  async function askBytes(payload: Uint8Array) {
    const reply = await asker.request(HISTORY_QUERY_SUBJECT, payload, { timeoutMs: 5_000 });
    return plaza.cluster.v1.HistoryReply.decode(reply);
  }
}

/** A batch as an authority hands it over: the sequences given, a millisecond apart. */
export function batchOf(roomId: RoomId, seqs: readonly number[], publicationBytes = 8): Uint8Array {
  const records = seqs.map((seq) => ({
    seq,
    timeMs: Date.now() - 10_000 + (seq % 1_000),
    type: 0,
    sender: "alice",
    publication: new Uint8Array(publicationBytes).fill(seq % 256),
  }));
  return plaza.cluster.v1.HistoryBatch.encode({ roomId, epoch: 3, records }).finish();
}

type Recall = { readonly seq: number; readonly recallsSeq: number; readonly recallsTimeMs?: number };

/** A batch of recalls: each with its notification, or silent where `publication` is empty. */
export function recallsOf(roomId: RoomId, recalls: readonly Recall[], publication = new Uint8Array()): Uint8Array {
  const notification = 5;
  const rest = {
    timeMs: Date.now(),
    recallsTimeMs: Date.now() - 9_000,
    type: notification,
    sender: "bob",
    publication,
  };
  const records = recalls.map((recall) => ({ ...rest, ...recall }));
  return plaza.cluster.v1.HistoryBatch.encode({ roomId, epoch: 3, records }).finish();
}

/** A batch of messages with their tag expressions, sequences from 1; undefined is a notification. */
export function taggedBatchOf(roomId: RoomId, expressions: readonly (string | undefined)[]): Uint8Array {
  const records = expressions.map((targetTags, index) => {
    const body = targetTags === undefined ? { notification: {} } : { message: { text: "hello", targetTags } };
    const type = targetTags === undefined ? 5 : 0;
    const publication = plaza.v1.Publication.encode({ seq: index + 1, ...body }).finish();
    return { seq: index + 1, timeMs: Date.now() - 10_000 + index, type, sender: "alice", publication };
  });
  return plaza.cluster.v1.HistoryBatch.encode({ roomId, epoch: 3, records }).finish();
}

export function encodeQuery(query: plaza.cluster.v1.HistoryQuery.$Properties): Uint8Array {
  return plaza.cluster.v1.HistoryQuery.encode(query).finish();
}

function metricOf(text: string, name: string): number {
  const line = text.split("\n").find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.split(" ").at(-1) ?? 0);
}
