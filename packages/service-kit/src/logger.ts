import { type DestinationStream, destination, pino } from "pino";
import { errorFields } from "./error-fields.ts";
import { HIDDEN, hideCredentials } from "./hide-credentials.ts";
import { humanLogLine } from "./human-log-line.ts";

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The data of a log line. What every reader looks for always stands under these keys; other data under keys of its own. */
export type LogFields = {
  readonly room?: number | string;
  readonly account?: string;
  readonly session?: string;
  readonly seq?: number;
  /** Anything that was thrown; its message, stack and causes are written. */
  readonly err?: unknown;
  readonly [key: string]: unknown;
};

/** Writes one line: a constant message, so that lines can be counted and searched, with the data in fields. */
export type LogMethod = {
  (message: string): void;
  (fields: LogFields, message: string): void;
};

/** Where a service writes what happens to it. */
export type Logger = {
  readonly trace: LogMethod;
  readonly debug: LogMethod;
  readonly info: LogMethod;
  readonly warn: LogMethod;
  readonly error: LogMethod;
  readonly fatal: LogMethod;
  /** A logger that adds these fields to every line. */
  child(fields: LogFields): Logger;
  isLevelEnabled(level: LogLevel): boolean;
};

export type LoggerOptions = {
  /** Stands in every line under `service`. */
  readonly service: string;
  readonly level: LogLevel;
  readonly format: LogFormat;
  readonly output: LogOutput;
};

/** One JSON object a line for machines, or a short line for a person at a terminal. */
export type LogFormat = "json" | "human";

/** Where lines go. */
export type LogOutput = {
  write(line: string): void;
};

/** Lines on their way out of the process, in order. */
export type StandardOutput = LogOutput & {
  /** What suits the reader: a person at a terminal, or a program. */
  readonly format: LogFormat;
  /** Resolves when all that was written has left the process, or when its reader takes too long. */
  flush(): Promise<void>;
  /** Lines that were lost because the reader stood still. */
  droppedLines(): number;
};

/** A logger that writes to `output`. Secrets under their usual keys, and those that texts carry, are hidden. */
export function createLogger({ service, level, format, output }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET_PATHS, censor: HIDDEN },
      serializers: { err: errorFields },
      formatters: { level: (label) => ({ level: label }), log: hideInTexts },
    },
    destinationOf(format, output),
  );
}

/** A logger that writes nothing, for tests of other things. */
export function silentLogger(): Logger {
  return pino({ level: "silent" });
}

/** Lines that wait for a reader of stdout which stands still; beyond this they are dropped, the process goes on. */
const MAX_WAITING_BYTES = 8 * 1024 * 1024;
/** A reader that takes longer has stopped reading. */
const FLUSH_TIMEOUT_MS = 1_000;

/** Standard output, written in order and without ever holding up the event loop. */
export function standardOutput(): StandardOutput {
  // A minLength above 0 changes nothing for writing, but below that the stream's flush does not wait.
  const stream = destination({ fd: process.stdout.fd, sync: false, minLength: 1, maxLength: MAX_WAITING_BYTES });
  let droppedLines = 0;
  stream.on("drop", () => {
    droppedLines += 1;
  });
  return {
    format: process.stdout.isTTY ? "human" : "json",
    write: (line) => void stream.write(line),
    flush: () => flushWithin(FLUSH_TIMEOUT_MS, (done) => stream.flush(done)),
    droppedLines: () => droppedLines,
  };
}

/** A failure counts as flushed: the reader is gone, and there is nowhere to tell it. */
function flushWithin(timeoutMs: number, flush: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    flush(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const SECRET_KEYS = ["token", "secret", "appSecret", "password", "checkSum", "CheckSum", "authorization", "cookie"];

/** Each key at the top of a line and one and two objects deep; nobody logs deeper ones. */
const SECRET_PATHS = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

function hideInTexts(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "string" ? hideCredentials(value) : value]),
  );
}

function destinationOf(format: LogFormat, output: LogOutput): DestinationStream {
  return format === "json" ? output : { write: (line) => output.write(humanLogLine(line)) };
}
