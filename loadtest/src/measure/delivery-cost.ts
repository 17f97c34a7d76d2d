import type { ReceiverCounts } from "../receivers/messages.ts";
import { type LatencyPercentiles, percentilesOf } from "./latency.ts";

/** A known number of messages at a rate, from the first until everything has arrived. */
export type Round = {
  readonly messages: number;
  readonly plannedSeconds: number;
  readonly elapsedMicros: number;
  /** Of the process that holds the sockets. */
  readonly cpuMicros: number;
  readonly counts: ReceiverCounts;
};

export type Memory = { readonly emptyProcessBytes: number; readonly bytesPerIdleConnection: number };

export type DeliveryCost = Memory & {
  readonly target: string;
  readonly messages: number;
  readonly sockets: number;
  readonly delivered: number;
  readonly expected: number;
  readonly cpuMicrosPerDelivery: number;
  /** The same for each round on its own: how far they lie apart says how quiet the machine was. */
  readonly cpuMicrosPerDeliveryByRound: readonly number[];
  /** Of the process that holds the sockets, in the share of one core. */
  readonly serverCpuShare: number;
  /** Of all receivers together, in the share of one core: near their number, they and not the server are the limit. */
  readonly receiverCpuShare: number;
  readonly messagesPerFrame: number;
  readonly bytesPerDelivery: number;
  readonly latency: LatencyPercentiles;
  /** What makes the figures worthless; empty for a run that counts. */
  readonly problems: readonly string[];
};

export type MeasuredTarget = {
  readonly target: string;
  readonly sockets: number;
  readonly memory: Memory;
  readonly rounds: readonly Round[];
};

/** A run whose senders fell behind has measured another rate than it says. */
const MAX_STRETCH = 1.05;
/** For the last message: the widest usual window, the way, and the rhythm in which arrivals are looked at. */
const ARRIVAL_ALLOWANCE_SECONDS = 0.75;

/** The figures over all rounds of one target. */
export function deliveryCostOf({ target, sockets, memory, rounds }: MeasuredTarget): DeliveryCost {
  const sum = (figureOf: (round: Round) => number) => rounds.reduce((total, round) => total + figureOf(round), 0);
  const messages = sum((round) => round.messages);
  const delivered = sum(({ counts }) => counts.messages);
  const cpuMicros = sum((round) => round.cpuMicros);
  const elapsedMicros = sum((round) => round.elapsedMicros);
  return {
    ...memory,
    target,
    messages,
    sockets,
    delivered,
    expected: messages * sockets,
    cpuMicrosPerDelivery: cpuMicros / delivered,
    cpuMicrosPerDeliveryByRound: rounds.map((round) => round.cpuMicros / round.counts.messages),
    serverCpuShare: cpuMicros / elapsedMicros,
    receiverCpuShare: sum(({ counts }) => counts.cpuMicros) / elapsedMicros,
    messagesPerFrame: delivered / sum(({ counts }) => counts.frames),
    bytesPerDelivery: sum(({ counts }) => counts.bytes) / delivered,
    latency: percentilesOf(rounds.flatMap(({ counts }) => counts.latencies)),
    problems: rounds.flatMap((round) => problemsIn(round, sockets)),
  };
}

/** Why a round does not count. */
export function problemsIn(round: Round, sockets: number): readonly string[] {
  const { messages, disorders, lost } = round.counts;
  const expected = round.messages * sockets;
  return [
    ...(messages === expected ? [] : [`${messages} of ${expected} deliveries arrived`]),
    ...(disorders === 0 ? [] : [`${disorders} batches came out of order`]),
    ...(lost.length === 0 ? [] : [`${lost.length} connections were lost, the first because: ${lost[0]}`]),
    ...delayIn(round),
  ];
}

function delayIn({ elapsedMicros, plannedSeconds }: Round): readonly string[] {
  const elapsedSeconds = elapsedMicros / 1_000_000;
  if (elapsedSeconds <= plannedSeconds * MAX_STRETCH + ARRIVAL_ALLOWANCE_SECONDS) return [];
  return [
    `the messages of ${plannedSeconds} s had arrived after ${elapsedSeconds.toFixed(1)} s: the rate was not kept`,
  ];
}
