import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { V1_CALLS } from "./v1/calls.ts";
import { V2_CALLS } from "./v2/calls.ts";

// What callers are told there is, is there, and the other way round.

const DOCUMENT = readFileSync(new URL("../../../docs/server-api.md", import.meta.url), "utf8");

test("every V1 call is in docs/server-api.md", () => {
  const names = V1_CALLS.map(({ path }) => path.replace(/\.action$/, ""));
  const missing = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(DOCUMENT));
  expect(missing).toEqual([]);
});

test("the V2 calls of docs/server-api.md are those that there are", () => {
  const documented = [...DOCUMENT.matchAll(/^\| `((?:GET|POST|PATCH|DELETE) \/im\/\S+)` \|/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual(V2_CALLS.map(({ name }) => name).sort());
});
