import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DISCONNECTS, ERRORS } from "../../packages/core/src/index.ts";
import type { GeneratedFile } from "./generated-file.ts";

const PATH = "docs/protocol.md";
const BEGIN = "<!-- codes -->";
const END = "<!-- /codes -->";

/** The tables of error and disconnect codes in docs/protocol.md, from packages/core. */
export async function generateCodes(root: string): Promise<readonly GeneratedFile[]> {
  const present = await readFile(join(root, PATH), "utf8");
  const begin = present.indexOf(BEGIN);
  const end = present.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${PATH} must contain ${BEGIN} and ${END}`);
  const tables = `${errorTable()}\n${disconnectTable()}`;
  return [{ path: PATH, content: `${present.slice(0, begin)}${BEGIN}\n${tables}${present.slice(end)}` }];
}

const RETRY = {
  never: "no",
  later: "yes, after `retry_after_ms`",
  reconnect: "on a new connection",
} as const;

function errorTable(): string {
  const rows = Object.entries(ERRORS).map(
    ([name, { code, retry, meaning }]) => `| ${code} | \`${name}\` | ${RETRY[retry]} | ${meaning} |`,
  );
  return `## Error codes\n\n| code | name | try again | meaning |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function disconnectTable(): string {
  const rows = Object.entries(DISCONNECTS).map(
    ([name, { code, mayReconnect, meaning }]) =>
      `| ${code} | \`${name}\` | ${mayReconnect ? "yes" : "no"} | ${meaning} |`,
  );
  return `## Disconnect codes\n\n| code | name | reconnect | meaning |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
