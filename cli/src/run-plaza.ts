import { CommanderError } from "commander";
import { CommandFailure, EXIT_CODES } from "./command-failure.ts";
import type { Host } from "./host.ts";
import { oneLine } from "./output/one-line.ts";
import { plazaProgram } from "./plaza-program.ts";

/**
 * Runs one command line and resolves with the code that the process ends with. What rejects is a mistake of this program,
 * whose trace belongs on the terminal.
 */
export async function runPlaza(args: readonly string[], host: Host): Promise<number> {
  try {
    await plazaProgram(host).parseAsync(args, { from: "user" });
    return EXIT_CODES.done;
  } catch (error) {
    // Help and the version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.wrongUsage;
    if (!(error instanceof CommandFailure)) throw error;
    host.stderr.write(`plaza: ${oneLine(error.message)}\n`);
    return EXIT_CODES[error.kind];
  }
}
