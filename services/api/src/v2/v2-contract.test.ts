import { expect, test } from "vitest";
import { OLD_MESSAGE } from "../testing/contract-examples.ts";
import { startTestApi } from "../testing/test-api.ts";
import { V2_EXAMPLES } from "../testing/v2-contract-examples.ts";
import { V2_CALLS } from "./calls.ts";

// One whole exchange of every call, byte for byte: where parameters stand, names, order, types and what is left out are
// the contract.

const half = () => 0.5;
/** Calls that need a message which is there already. */
const READERS = [
  "GET /im/v2.1/chatrooms/{room_id}/messages",
  "DELETE /im/v2/chatrooms/{room_id}/messages/{message_client_id}",
];

test("every call has an example", () => {
  expect(Object.keys(V2_EXAMPLES).sort()).toEqual(V2_CALLS.map(({ name }) => name).sort());
});

const cases = Object.entries(V2_EXAMPLES).flatMap(([name, example]) =>
  ["", "/nimserver"].map((base) => [base, name, example] as const),
);

test.each(cases)("%s %s answers as its example", async (base, name, { url, body, script, data }) => {
  const api = await startTestApi({ random: half });
  await api.register("zhangsan", "Zhang San", "zs.png");
  await api.beat("g1", ["10.0.0.1:7400"]);
  if (name !== "POST /im/v2/chatrooms") await api.createRoom("zhangsan");
  if (READERS.includes(name)) await api.call("chatroom/sendMsg.action", OLD_MESSAGE);
  if (script) api.authority.script = script;
  const [method = ""] = name.split(" ", 1);
  const answer = await api.rest(method, base + url, body);
  expect({ status: answer.status, body: answer.body }).toEqual({
    status: 200,
    body: `{"code":200,"msg":"success","data":${data}}`,
  });
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
});
