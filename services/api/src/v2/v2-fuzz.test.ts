import fc from "fast-check";
import { expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { V2_CALLS } from "./calls.ts";

// Values that stand near what parameters accept, between arbitrary ones, in every place where a parameter can be.

const NAMES = [
  ...["room_id", "account_id", "creator", "room_name", "operator_account_id", "sender_id", "message", "messages"],
  ...["message_client_id", "message_type", "attachment", "text", "receiver_ids", "message_config", "abandon_ratio"],
  ...["member_role", "member_roles", "offset", "limit", "tag", "tags", "target_tag", "chat_banned", "valid"],
  ...["chat_banned_duration", "virtual_members", "account_ids", "element_list", "element_key", "element_key_list"],
  ...["queue_size_limit", "page_token", "create_time", "operator_id", "client_broadcast_id", "notification_config"],
  ...["delay_close_policy", "__proto__", "constructor"],
];

const scalars = fc.constantFrom("", "0", "1", "true", "zhangsan", "1750000000000", "[1]", "{}", "[{}]", "0,1", "-0");
const names = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 10 }));
const values = fc.oneof(scalars, fc.string({ unit: "binary", maxLength: 50 }), fc.maxSafeInteger().map(String));
const query = fc.dictionary(names, values, { maxKeys: 6 });
const message = fc.record(
  { message_client_id: values, message_type: fc.constantFrom(0, 1, 5, 100), text: values, attachment: fc.jsonValue() },
  { requiredKeys: [] },
);
const body = fc.dictionary(names, fc.oneof(values, fc.jsonValue(), message, fc.array(message, { maxLength: 3 })), {
  maxKeys: 12,
});
const pathValues = fc.oneof(
  fc.constantFrom("ROOM", "zhangsan", "1"),
  values.filter((value) => value !== ""),
);

/** Hundreds of requests, also on a machine that has other things to do. */
const TIMEOUT_MS = 60_000;

test("whatever is sent to whichever call, the answer is an envelope and never a failure of ours", {
  timeout: TIMEOUT_MS,
}, async () => {
  const api = await startTestApi();
  await api.register("zhangsan");
  const room = String(await api.createRoom("zhangsan"));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...V2_CALLS), pathValues, query, body, async (call, inPath, inQuery, inBody) => {
      const given = escaped(inPath === "ROOM" ? room : inPath);
      const path = call.path.replace(/\{\w+\}/g, () => given);
      const search = Object.entries(inQuery).map((pair) => pair.map(escaped).join("="));
      const [method = "GET"] = call.methods;
      const sent = method === "GET" ? undefined : JSON.stringify(inBody).replaceAll('"ROOM"', room);
      const { status, json } = await api.rest(method, `${path}?${search.join("&")}`, sent);
      expect(status).toBe(200);
      expect([200, 404, 414, 503, 102_404, 107_404, 113_304, 113_404, 113_409, 114_304, 114_427, 114_429]).toContain(
        json.code,
      );
      expect(json.msg).toEqual(expect.any(String));
    }),
    { numRuns: 300 },
  );
});

/** Also of texts that are no Unicode. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
