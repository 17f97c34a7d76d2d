import { findOnPath, runTool } from "./run-tool.ts";
import type { Origin } from "./server.ts";

const TIMEOUT_MS = 10_000;

/** A server program of this machine. */
export type Program = { readonly command: string; readonly version: string; readonly origin: Origin };

export type ProgramSearch = {
  readonly program: string;
  /** Package managers, in order of preference; each resolves with the path of what it installed. */
  readonly recipes: readonly { readonly label: string; readonly install: () => Promise<string> }[];
};

export type Found<T> =
  | { readonly kind: "found"; readonly found: T }
  | { readonly kind: "missing"; readonly reason: string };

/** A program on the PATH or, when there is none, of the first recipe that works. */
export async function findProgram({ program, recipes }: ProgramSearch): Promise<Found<Program>> {
  const onPath = await findOnPath(program);
  if (onPath !== undefined) {
    return { kind: "found", found: await describe(onPath, { kind: "path", label: `on the PATH (${onPath})` }) };
  }
  const reasons = [`no ${program} on the PATH`];
  for (const { label, install } of recipes) {
    try {
      return { kind: "found", found: await describe(await install(), { kind: "recipe", label }) };
    } catch (error) {
      reasons.push(`${label}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { kind: "missing", reason: reasons.join("; ") };
}

async function describe(
  command: string,
  source: { readonly kind: Origin["kind"]; readonly label: string },
): Promise<Program> {
  const printed = await runTool(command, ["--version"], { timeoutMs: TIMEOUT_MS });
  const version = /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? "unknown";
  const name = command.slice(command.lastIndexOf("/") + 1);
  return { command, version, origin: { kind: source.kind, description: `${name} ${version} ${source.label}` } };
}
