import { availableParallelism, cpus } from "node:os";
import type { DeliveryCost } from "./measure/delivery-cost.ts";
import type { RunOptions } from "./options.ts";

/** A run as it is written to the file. */
export type Report = {
  readonly takenAt: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    readonly platform: string;
    readonly node: string;
  };
  readonly options: RunOptions;
  readonly results: readonly DeliveryCost[];
};

export function reportOf(options: RunOptions, results: readonly DeliveryCost[]): Report {
  return {
    takenAt: new Date().toISOString(),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? "unknown",
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
    },
    options,
    results,
  };
}

type Row = { readonly label: string; readonly figureOf: (cost: DeliveryCost) => number; readonly digits: number };

const ROWS: readonly Row[] = [
  { label: "CPU per delivery, µs", figureOf: (cost) => cost.cpuMicrosPerDelivery, digits: 2 },
  { label: "memory per idle connection, KB", figureOf: (cost) => cost.bytesPerIdleConnection / 1_024, digits: 2 },
  { label: "memory of the empty process, MB", figureOf: (cost) => cost.emptyProcessBytes / 1_024 ** 2, digits: 1 },
  { label: "bytes per delivery", figureOf: (cost) => cost.bytesPerDelivery, digits: 0 },
  { label: "messages per frame", figureOf: (cost) => cost.messagesPerFrame, digits: 2 },
  { label: "latency p50, ms", figureOf: (cost) => cost.latency.p50Ms, digits: 1 },
  { label: "latency p99, ms", figureOf: (cost) => cost.latency.p99Ms, digits: 1 },
  { label: "latency p99.9, ms", figureOf: (cost) => cost.latency.p999Ms, digits: 1 },
  { label: "server, share of a core", figureOf: (cost) => cost.serverCpuShare, digits: 2 },
  { label: "receivers, share of a core", figureOf: (cost) => cost.receiverCpuShare, digits: 2 },
  { label: "delivered / expected", figureOf: (cost) => cost.delivered / cost.expected, digits: 3 },
];

/** A table for the terminal: the subject, the rival, and how many times the rival's figure the subject's is. */
export function tableOf(subject: DeliveryCost, rival: DeliveryCost): string {
  const rows = ROWS.map(({ label, figureOf, digits }) => {
    const [one, other] = [figureOf(subject), figureOf(rival)];
    return [label, one.toFixed(digits), other.toFixed(digits), other === 0 ? "–" : (one / other).toFixed(2)];
  });
  return aligned([["", subject.target, rival.target, "ratio"], ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}
