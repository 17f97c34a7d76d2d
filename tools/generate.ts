import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateConfiguration } from "./generate/configuration.ts";
import type { GeneratedFile } from "./generate/generated-file.ts";
import { generateProtobuf } from "./generate/protobuf.ts";
import { generateProtocolDocument } from "./generate/protocol-document.ts";

const ROOT = join(import.meta.dirname, "..");
const GENERATORS = [generateProtobuf, generateProtocolDocument, generateConfiguration];

const files = (await Promise.all(GENERATORS.map((generate) => generate(ROOT)))).flat();
const stale = await findStale(files);
if (process.argv.includes("--check")) reportStale(stale);
else await writeFiles(stale);

async function findStale(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const states = await Promise.all(
    files.map(async (file) => ({ file, present: await readOrUndefined(join(ROOT, file.path)) })),
  );
  return states.filter(({ file, present }) => present !== file.content).map(({ file }) => file);
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function reportStale(stale: readonly GeneratedFile[]): void {
  for (const file of stale) console.error(`stale: ${file.path}`);
  if (stale.length === 0) return;
  console.error("Generated files do not match their sources. Run: npm run generate");
  process.exitCode = 1;
}

async function writeFiles(stale: readonly GeneratedFile[]): Promise<void> {
  for (const file of stale) {
    await mkdir(dirname(join(ROOT, file.path)), { recursive: true });
    await writeFile(join(ROOT, file.path), file.content);
    console.log(`generated ${file.path}`);
  }
}
