import fc from "fast-check";
import { expect, test } from "vitest";
import { post, signedHeaders, startTestApi } from "../testing/test-api.ts";
import { V1_CALLS } from "./calls.ts";

// Values that stand near what parameters accept, between arbitrary ones.

const NAMES = [
  ...["roomid", "accid", "creator", "operator", "fromAccid", "name", "announcement", "ext", "queuelevel", "valid"],
  ...["delayClosePolicy", "delaySeconds", "msgId", "msgType", "attach", "subType", "limit", "timetag", "reverse"],
  ...["accids", "roomids", "toAccids", "msgList", "elements", "keys", "tags", "roles", "opt", "optvalue", "target"],
  ...["muteDuration", "topn", "timestamp", "period", "msgTimetag", "fromAcc", "operatorAcc", "roomId", "key", "value"],
  ...["type", "clienttype", "clientip", "token", "icon", "antispamCustom", "locX", "__proto__", "constructor"],
];

const values = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "1",
    "2",
    "true",
    "false",
    "zhangsan",
    "1750000000000",
    "{}",
    "null",
    "[]",
    "[1]",
    '["a"]',
    "[{}]",
    '{"a":1}',
    "0,1",
    "-0",
    "1e400",
  ),
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.maxSafeInteger().map(String),
);

const bodies = fc
  .dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 10 })), values, { maxKeys: 12 })
  .map((form) =>
    Object.entries(form)
      .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
      .join("&"),
  );

/** Form encoding, also of texts that are no Unicode. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Hundreds of requests, also on a machine that has other things to do. */
const TIMEOUT_MS = 60_000;

test("whatever is sent to whichever call, the answer is an envelope and never a failure of ours", {
  timeout: TIMEOUT_MS,
}, async () => {
  const api = await startTestApi();
  await api.register("zhangsan");
  await api.createRoom("zhangsan");
  const headers = signedHeaders(api.clock.nowMs);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...V1_CALLS), bodies, async ({ path }, body) => {
      const { status, json } = await post(`${api.url}/${path}`, body, headers);
      expect(status).toBe(200);
      expect([200, 404, 414, 503]).toContain(json.code);
      if (json.code !== 200) expect(json.desc).toEqual(expect.any(String));
    }),
    { numRuns: 300 },
  );
});
