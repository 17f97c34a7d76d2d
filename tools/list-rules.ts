/**
 * Rules and tests of the protocol against each other.
 *
 *   node tools/list-rules.ts
 *
 * Lists the rules of docs/protocol.md that no test title quotes. Ids that are quoted in a test or a comment although the
 * document does not have them are an error: then it ends with 1.
 */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sourceFiles } from "./bootstrap/stamp.mjs";
import { compareRules, ruleReport, type SourceFile } from "./list-rules/rule-coverage.ts";

const REPOSITORY = join(import.meta.dirname, "..");
const DOCUMENT = "docs/protocol.md";
/** Where rules are quoted: code and its comments, the schema, the scripts of Redis. */
const QUOTING = /\.(ts|tsx|mjs|proto|lua)$/;
/** Files that quote ids only as examples of themselves. */
const ABOUT_RULES = /^tools\/list-rules/;

const document = await readFile(join(REPOSITORY, DOCUMENT), "utf8");
const coverage = compareRules(document, await readSources());
for (const line of ruleReport(coverage)) console.log(line);
if (coverage.unknown.length > 0) process.exitCode = 1;

function readSources(): Promise<readonly SourceFile[]> {
  const paths = [...sourceFiles(REPOSITORY)]
    .map((path) => relative(REPOSITORY, path))
    .filter((path) => QUOTING.test(path) && !ABOUT_RULES.test(path));
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(REPOSITORY, path), "utf8") })));
}
