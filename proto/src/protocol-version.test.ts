import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PROTOCOL_VERSION } from "./index.ts";

/** SHA-256 of the normalised schema, per protocol version. */
const FROZEN: Readonly<Record<number, string>> = {
  1: "3c1bcf9e0631ce0df4f2d2fb5771133b0d92b8e413503fc80a9bc7de2339cfca",
};

it("[PV1] the schema does not change by accident", () => {
  const hash = createHash("sha256").update(normalisedSchema()).digest("hex");
  expect(hash, instructions(hash)).toBe(FROZEN[PROTOCOL_VERSION]);
});

function instructions(hash: string): string {
  return `The schema in proto/*.proto is not the one that was frozen for protocol version ${PROTOCOL_VERSION}.
1. Was a field renumbered, retyped, renamed, removed or its number reused? Undo that: deployed peers would misread it.
2. Were fields or commands only added, and does a peer that ignores them still work? Keep PROTOCOL_VERSION and put the
   new hash here: ${hash}
3. Can an old client no longer work with a new server? Raise PROTOCOL_VERSION, add a line for it here, and make the
   gateway answer old versions with unsupportedVersion.
`;
}

/** Both files without comments, blank lines and indentation: what the wire depends on and nothing else. */
function normalisedSchema(): string {
  return ["client.proto", "cluster.proto"]
    .flatMap((file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8").split("\n"))
    .map((line) => line.replace(/\/\/.*$/, "").trim())
    .filter((line) => line !== "")
    .join("\n");
}
