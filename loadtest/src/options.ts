import { parseArgs } from "node:util";
import type { MeasureOptions } from "./measure/subject.ts";
import { MIN_TEXT_BYTES } from "./payload.ts";
import type { BatchWindow } from "./targets/plaza-settings.ts";

export type RunOptions = {
  readonly measure: MeasureOptions;
  readonly window: BatchWindow;
  /** How often Plaza and its rival are measured in turn. */
  readonly rounds: number;
  /** Measure one gateway of a cluster instead of the one process. */
  readonly isCluster: boolean;
  readonly jsonPath: string;
};

type NumberOption = { readonly default: number; readonly min: number; readonly max: number; readonly meaning: string };

/** Every run is bounded in time and count: it is a measurement, and the machine is somebody's. */
const NUMBERS = {
  sockets: {
    default: 2_000,
    min: 1,
    max: 18_000,
    meaning: "viewers; a process may open 20,000 files on many machines",
  },
  rate: { default: 10, min: 1, max: 1_000, meaning: "messages a second" },
  seconds: { default: 12, min: 10, max: 300, meaning: "length of a round" },
  "warm-up": { default: 3, min: 1, max: 60, meaning: "seconds at the same rate before each" },
  rounds: { default: 2, min: 1, max: 20, meaning: "how often both are measured in turn" },
  bytes: { default: 200, min: MIN_TEXT_BYTES, max: 4_096, meaning: "size of a message's text" },
  receivers: { default: 2, min: 1, max: 16, meaning: "processes that hold the viewers" },
  "window-min": { default: 0, min: 0, max: 1_000, meaning: "Plaza's least batch window, milliseconds" },
  "window-max": { default: 0, min: 0, max: 5_000, meaning: "Plaza's greatest batch window, milliseconds" },
} as const satisfies Readonly<Record<string, NumberOption>>;

type NumberName = keyof typeof NUMBERS;

/** One viewer in a hundred decodes. */
const SAMPLE_EVERY = 100;
const DEFAULT_JSON = "loadtest/data/delivery-cost.json";

/** Reads the command line; throws a RangeError or TypeError that says what is wrong. */
export function parseOptions(args: readonly string[]): RunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...(Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, { type: "string" }])) as Record<
        NumberName,
        { type: "string" }
      >),
      cluster: { type: "boolean", default: false },
      json: { type: "string", default: DEFAULT_JSON },
    },
  });
  const numberOf = (name: NumberName) => numberIn(name, values[name]);
  return {
    measure: {
      sockets: numberOf("sockets"),
      ratePerSecond: numberOf("rate"),
      seconds: numberOf("seconds"),
      warmUpSeconds: numberOf("warm-up"),
      textBytes: numberOf("bytes"),
      receiverProcesses: numberOf("receivers"),
      sampleEvery: SAMPLE_EVERY,
    },
    window: { minMs: numberOf("window-min"), maxMs: numberOf("window-max") },
    rounds: numberOf("rounds"),
    isCluster: values.cluster,
    jsonPath: values.json,
  };
}

/** How the command is called. */
export function usage(): string {
  const numbers = Object.entries(NUMBERS).map(
    ([name, { default: value, min, max, meaning }]) =>
      `  --${name.padEnd(11)} ${meaning} (${min} to ${max}, default ${value})`,
  );
  return [
    "Usage: node loadtest/src/delivery-cost.ts [options]",
    ...numbers,
    "  --cluster     measure one gateway of a cluster on real servers instead of the one process",
    `  --json <path> where the figures go (default ${DEFAULT_JSON})`,
  ].join("\n");
}

function numberIn(name: NumberName, text: string | undefined): number {
  const option: NumberOption = NUMBERS[name];
  if (text === undefined) return option.default;
  const value = Number(text);
  if (Number.isInteger(value) && value >= option.min && value <= option.max) return value;
  throw new RangeError(`--${name} ${text} is not a whole number from ${option.min} to ${option.max}`);
}
