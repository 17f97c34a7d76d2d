import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { GeneratedFile } from "./generated-file.ts";
import { oneWayCodec } from "./one-way-codec.ts";

const run = promisify(execFile);

/**
 * Two static modules out of the same schema. Services need everything with JSON conversion; the browser needs only the
 * client protocol's bytes, and each message in one direction, which is a quarter of the code.
 */
const TARGETS = [
  { name: "plaza", sources: ["client.proto", "cluster.proto"], options: [], isOneWay: false },
  { name: "plaza-client", sources: ["client.proto"], options: ["--no-convert"], isOneWay: true },
] as const;

const COMMON_OPTIONS = [
  "--no-service",
  "--no-delimited",
  "--no-typeurl",
  "--no-create",
  "--no-verify",
  "--force-number",
];

/** The codecs in proto/src/generated, from proto/*.proto by pbjs. */
export async function generateProtobuf(root: string): Promise<readonly GeneratedFile[]> {
  const directory = await mkdtemp(join(tmpdir(), "plaza-pbjs-"));
  try {
    const files = await Promise.all(TARGETS.map((target) => generateTarget({ root, directory, target })));
    return files.flat();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function generateTarget(options: {
  readonly root: string;
  readonly directory: string;
  readonly target: (typeof TARGETS)[number];
}): Promise<readonly GeneratedFile[]> {
  const { root, directory, target } = options;
  const out = join(directory, `${target.name}.js`);
  const format = ["-t", "static-module", "-w", "esm", "--dts", "-r", target.name, "-p", "."];
  const args = [...format, ...COMMON_OPTIONS, ...target.options, "-o", out, ...target.sources];
  await run(join(root, "node_modules/.bin/pbjs"), args, { cwd: join(root, "proto") });
  const read = (extension: string) => readFile(join(directory, `${target.name}.${extension}`), "utf8");
  const generated = { js: await read("js"), dts: await read("d.ts") };
  const { js, dts } = target.isOneWay ? oneWayCodec(generated) : generated;
  const path = `proto/src/generated/${target.name}`;
  return [
    { path: `${path}.js`, content: js },
    { path: `${path}.d.ts`, content: dts },
  ];
}
