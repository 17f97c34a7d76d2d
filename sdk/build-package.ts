import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// Makes dist/ the package that is published, after vite has put the code there and tsc the declarations. The bundle
// has the codec inside, so the published manifest has no dependencies.

const DECLARATIONS = resolve("dist/.declarations/sdk/src");
const DIST = resolve("dist");

for (const file of await publicDeclarations()) {
  const target = join(DIST, relative(DECLARATIONS, file));
  await mkdir(dirname(target), { recursive: true });
  // Consumers resolve "./x.js" to "./x.d.ts"; "./x.ts" is an error for them.
  await writeFile(target, (await readFile(file, "utf8")).replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
}
await rm(resolve("dist/.declarations"), { recursive: true });
await writeFile(join(DIST, "package.json"), `${JSON.stringify(await publishedManifest(), undefined, 2)}\n`);
await copyFile("README.md", join(DIST, "README.md"));
await copyFile("../LICENSE", join(DIST, "LICENSE"));

/**
 * tsc declares every file of the program, also those of @plaza/core and @plaza/proto. Only what the public types
 * reach goes along, and those must be files of this library: a consumer has no other package.
 */
async function publicDeclarations(): Promise<ReadonlySet<string>> {
  const reached = new Set([join(DECLARATIONS, "index.d.ts")]);
  for (const file of reached) {
    const source = await readFile(file, "utf8");
    for (const [, specifier = ""] of source.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
      if (!specifier.startsWith("."))
        throw new Error(`${relative(DECLARATIONS, file)} needs the types of ${specifier}`);
      reached.add(join(dirname(file), specifier.replace(/\.ts$/, ".d.ts")));
    }
  }
  return reached;
}

async function publishedManifest(): Promise<object> {
  const { name, version, description, license, type, sideEffects, engines } = JSON.parse(
    await readFile("package.json", "utf8"),
  );
  const exports = { ".": { types: "./index.d.ts", default: "./index.js" } };
  return { name, version, description, license, type, sideEffects, engines, exports };
}
