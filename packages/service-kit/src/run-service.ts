import { type EnvConfig, EnvError, type EnvSource, type EnvTable, parseEnv, unknownVariables } from "./env-table.ts";
import type { ServiceKit } from "./lifecycle.ts";
import { createLogger, type Logger, standardOutput } from "./logger.ts";
import { ServiceProcess } from "./service-process.ts";
import type { processEnv } from "./shared-env.ts";

export type RunServiceOptions<Table extends EnvTable & typeof processEnv> = {
  /** Stands in every log line. */
  readonly name: string;
  /** The settings; contains the group `processEnv`. */
  readonly env: Table;
  /** `process.env`; main.ts is the only file of a service that reads it. */
  readonly source: EnvSource;
  /**
   * Opens connections into `kit.resources`, builds the services and starts each with `kit.start`. When it resolves the
   * process is ready as far as its readiness checks pass; when it rejects, what was opened is closed and the process
   * ends with 1.
   */
  readonly start: (kit: ServiceKit<EnvConfig<Table>>) => Promise<void>;
};

/**
 * Runs a process from its main.ts: reads the settings, serves health and metrics, starts the services, and ends them.
 *
 * - Wrong settings: all of them on stderr, exit 1. A failed start: one fatal line, what was opened is closed, exit 1.
 * - SIGTERM or SIGINT: not ready any more → services drain, last started first → services and resources close in
 *   reverse order → exit 0. Exit 1 when a step fails or the drain deadline passes; the log says which step.
 * - A second signal, unless it is the same one within moments: exit 1 at once. An uncaught error: a fatal line, resources
 *   close without a drain, exit 1.
 *
 * Resolves when the services have started, or the start has been cut off. Never rejects.
 */
export async function runService<Table extends EnvTable & typeof processEnv>(
  options: RunServiceOptions<Table>,
): Promise<void> {
  const config = configOf(options);
  if (config === undefined) return;
  const output = standardOutput();
  const { logLevel, host, adminPort, drainDeadlineMs } = config as EnvConfig<typeof processEnv>;
  const logger = createLogger({ service: options.name, level: logLevel, format: output.format, output });
  warnOfUnknown(options, logger);
  const serviceProcess = new ServiceProcess({ logger, output, host, adminPort, drainDeadlineMs });
  await serviceProcess.run((kit) => options.start({ ...kit, config }));
}

function configOf<Table extends EnvTable>(options: {
  readonly name: string;
  readonly env: Table;
  readonly source: EnvSource;
}): EnvConfig<Table> | undefined {
  try {
    return parseEnv(options.env, options.source);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${options.name} cannot start, settings are wrong:\n  ${error.problems.join("\n  ")}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function warnOfUnknown({ env, source }: { readonly env: EnvTable; readonly source: EnvSource }, logger: Logger): void {
  const unknown = unknownVariables(env, source);
  if (unknown.length === 0) return;
  const names = unknown.map(({ name, nearest }) => (nearest === undefined ? name : `${name} (meant ${nearest}?)`));
  logger.warn({ variables: names }, "variables are set that this service does not read");
}
