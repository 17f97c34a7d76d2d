import { join } from "node:path";
import { findOnPath, runTool } from "../run-tool.ts";
import { cached } from "./cached.ts";

// 33 s on two cores with an empty module cache.
const TIMEOUT_MS = 300_000;

export type GoProgram = { readonly module: string; readonly version: string; readonly program: string };

/** Builds a Go program into the cache and returns its path; rejects without Go or its modules. */
export async function installByGo({ module, version, program }: GoProgram): Promise<string> {
  const directory = await cached(`${program}-${version}`, async (target) => {
    if ((await findOnPath("go")) === undefined) throw new Error("there is no go");
    await runTool("go", ["install", `${module}@v${version}`], { timeoutMs: TIMEOUT_MS, env: { GOBIN: target } });
  });
  return join(directory, program);
}
