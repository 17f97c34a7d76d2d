import { expect, test } from "vitest";
import { EXAMPLES, OLD_MESSAGE } from "../testing/contract-examples.ts";
import { startTestApi } from "../testing/test-api.ts";
import { V1_CALLS } from "./calls.ts";

// One whole answer of every call, byte for byte: names, order, types and what is left out are the contract.

const half = () => 0.5;
/** Calls that need a message which is there already. */
const READERS = [
  "chatroom/deleteHistoryMessage",
  "history/queryChatroomMsg",
  "history/queryTagHistoryMsg",
  "chatroom/pinMessage",
];

test("every call has an example", () => {
  const names = V1_CALLS.map(({ path }) => path.replace(/\.action$/, ""));
  expect(Object.keys(EXAMPLES).sort()).toEqual(names.sort());
});

test.each(Object.entries(EXAMPLES))("%s answers as its example", async (name, { parameters, script, body }) => {
  const api = await startTestApi({ random: half });
  await api.register("zhangsan", "Zhang San", "zs.png");
  await api.beat("g1", ["10.0.0.1:7400"]);
  if (name !== "chatroom/create") await api.createRoom("zhangsan");
  if (READERS.includes(name)) await api.call("chatroom/sendMsg.action", OLD_MESSAGE);
  if (script) api.authority.script = script;
  const answer = await api.call(`${name}.action`, parameters);
  expect(answer.body.replace(/"token":"[0-9a-f]{32}"/, '"token":"TOKEN"')).toBe(body);
});
