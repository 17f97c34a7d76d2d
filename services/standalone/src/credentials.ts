import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What signs calls of the server API. */
export type AppCredentials = {
  readonly appKey: string;
  readonly appSecret: string;
};

export type FoundCredentials = AppCredentials & {
  /** Where the pair is kept, when it was not given. */
  readonly path?: string;
};

const FILE = z.object({ appKey: z.string().min(1), appSecret: z.string().min(1) });

/**
 * The pair that was given; else the pair that an earlier start made in the data directory; else a new one, kept there
 * for its owner's eyes only. There is no well-known default.
 */
export function findOrMakeCredentials(
  given: { readonly appKey: string | undefined; readonly appSecret: string | undefined },
  dataDir: string,
): FoundCredentials {
  const { appKey, appSecret } = given;
  if (appKey !== undefined && appSecret !== undefined) return { appKey, appSecret };
  if (appKey !== undefined || appSecret !== undefined) {
    throw new Error("PLAZA_APP_KEY and PLAZA_APP_SECRET belong together; set both or neither");
  }
  const path = join(dataDir, "credentials.json");
  return { ...(readPair(path) ?? makePair(path, dataDir)), path };
}

function readPair(path: string): AppCredentials | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return FILE.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} does not hold a pair of credentials; remove it to have a new one made`, { cause });
  }
}

function makePair(path: string, dataDir: string): AppCredentials {
  const pair = { appKey: randomBytes(16).toString("hex"), appSecret: randomBytes(32).toString("hex") };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(path, `${JSON.stringify(pair, undefined, 2)}\n`, { mode: 0o600, flag: "wx" });
  return pair;
}
