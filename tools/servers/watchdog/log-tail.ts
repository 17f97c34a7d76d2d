import { readFile } from "node:fs/promises";

const TAIL_LINES = 30;

/** The last lines of a log, for the error that says why a server did not come up. */
export async function readTail(path: string): Promise<string> {
  const text = await readFile(path, "utf8");
  return text.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
}
