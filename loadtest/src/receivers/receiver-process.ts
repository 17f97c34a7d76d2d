/** A process full of viewers; told what to do by the run that forked it, and ends with it. */
import { setTimeout as delay } from "node:timers/promises";
import { LatencyRecorder } from "../measure/latency.ts";
import type { ReceiverAnswer, ReceiverCounts, ReceiverRequest } from "./messages.ts";
import { Viewer } from "./viewer.ts";

/** Opened side by side. A gateway limits how many connections a second it takes, so they come in steps. */
const OPEN_STEP = 50;
const STEP_PAUSE_MS = 30;

const latency = new LatencyRecorder();
let viewers: readonly Viewer[] = [];
let cpuAtReset = process.cpuUsage();

process.on("message", (request: ReceiverRequest) => void answer(request));
process.on("disconnect", () => process.exit(0));

async function answer(request: ReceiverRequest): Promise<void> {
  try {
    tell(await carryOut(request));
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

async function carryOut(request: ReceiverRequest): Promise<ReceiverAnswer> {
  switch (request.kind) {
    case "open":
      viewers = await openViewers(request);
      return { kind: "done" };
    case "reset":
      for (const viewer of viewers) viewer.resetCounts();
      latency.reset();
      cpuAtReset = process.cpuUsage();
      return { kind: "done" };
    case "count":
      return { kind: "counts", counts: countAll() };
  }
}

async function openViewers(request: Extract<ReceiverRequest, { kind: "open" }>): Promise<readonly Viewer[]> {
  const { endpoint, greeting, sockets, sampleEvery } = request;
  const opened: Viewer[] = [];
  while (opened.length < sockets) {
    const step = Array.from({ length: Math.min(OPEN_STEP, sockets - opened.length) }, (_, index) => {
      const isSampled = (opened.length + index) % sampleEvery === 0;
      return new Viewer({ endpoint, greeting, onLatency: isSampled ? latency.record : undefined });
    });
    await Promise.all(step.map((viewer) => viewer.entered));
    opened.push(...step);
    await delay(STEP_PAUSE_MS);
  }
  return opened;
}

function countAll(): ReceiverCounts {
  const { user, system } = process.cpuUsage(cpuAtReset);
  return {
    sockets: viewers.length,
    messages: sum((viewer) => viewer.messages),
    fewestMessages: viewers.reduce((fewest, { messages }) => Math.min(fewest, messages), Number.MAX_SAFE_INTEGER),
    frames: sum((viewer) => viewer.frames),
    bytes: sum((viewer) => viewer.bytes),
    disorders: sum((viewer) => viewer.disorders),
    lost: viewers.flatMap(({ lost }) => lost ?? []),
    cpuMicros: user + system,
    latencies: [latency.encode()],
  };
}

function sum(countOf: (viewer: Viewer) => number): number {
  return viewers.reduce((total, viewer) => total + countOf(viewer), 0);
}

function tell(message: ReceiverAnswer): void {
  process.send?.(message);
}
