import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../../bootstrap/lock.mjs";
import { SERVER_CACHE } from "../paths.ts";

/**
 * The directory `.servers/<name>`, made once by the recipe. Two runs at once make it once, and a run that dies in the
 * middle leaves nothing that looks finished.
 */
export async function cached(name: string, recipe: (directory: string) => Promise<void>): Promise<string> {
  const directory = join(SERVER_CACHE, name);
  if (existsSync(directory)) return directory;
  return withLock(join(SERVER_CACHE, `${name}.lock`), async () => {
    if (!existsSync(directory)) await make(directory, recipe);
    return directory;
  });
}

async function make(directory: string, recipe: (directory: string) => Promise<void>): Promise<void> {
  const draft = `${directory}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await recipe(draft);
    await rename(draft, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
