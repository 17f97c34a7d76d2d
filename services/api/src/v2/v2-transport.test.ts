import { createLogger } from "@plaza/service-kit";
import { describe, expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { RESULT_CODES } from "./result-code.ts";

// What holds for every V2 call: paths, headers, queries, bodies, failures of others. Whatever comes, the answer is an
// envelope.

const GET = "/im/v2/chatrooms/4711";
const CREATE = "/im/v2/chatrooms";

describe("paths", () => {
  test.each([
    ["GET", "/im/v2/nothing"],
    ["GET", "/im"],
    ["POST", "/nimserver/im/v2/chatrooms/1/actions/nothing"],
    ["PUT", "/im/v2/chatrooms/1"],
    ["GET", "/im/v2.1/chatrooms/1"],
    ["GET", "/im/v2/chatrooms/%ff"],
    ["POST", "/im/v2/chatrooms/%zz"],
    ["POST", "/im/v2/CHATROOMS"],
  ])("%s %s is no call: code 404", async (method, path) => {
    const api = await startTestApi();
    for (const body of [undefined, "{", "{}"]) {
      if (method === "GET" && body !== undefined) continue;
      const { status, json } = await api.rest(method, path, body);
      const msg = "there is no such call; path and method must be those of one";
      expect({ status, ...json }).toEqual({ status: 200, code: 404, msg });
    }
  });

  test("an id of a path that is too long is answered with 414", async () => {
    const api = await startTestApi();
    const { body } = await api.rest("DELETE", `/im/v2/chatrooms/1/messages/${"x".repeat(1_024)}`);
    expect(body).toContain('{"code":414,"msg":"message_client_id of 1024 characters exceeds 64');
  });
});

describe("authentication", () => {
  test.each([
    ["without credentials", { AppKey: "" }, "header AppKey is required"],
    ["with a wrong CheckSum", { CheckSum: "0".repeat(40) }, "header CheckSum does not fit AppKey, Nonce and CurTime"],
  ])("a call %s is answered with 414 and does nothing", async (_, headers, msg) => {
    const api = await startTestApi();
    await api.register("zhangsan");
    const { status, body } = await api.rest("POST", CREATE, { creator: "zhangsan", room_name: "n" }, headers);
    expect({ status, body }).toEqual({ status: 200, body: JSON.stringify({ code: 414, msg }) });
    expect(api.authority.commands).toHaveLength(0);
  });
});

describe("bodies", () => {
  const nested = (levels: number) => `{"room_name":"n","x":${"[".repeat(levels)}${"]".repeat(levels)}}`;

  test.each([
    ["broken JSON", '{"creator":', "the body is not JSON of at most 64 levels"],
    ["JSON that is nested too deeply", nested(64), "the body is not JSON of at most 64 levels"],
    ["a great many brackets", "[".repeat(500_000), "the body is not JSON of at most 64 levels"],
    ["an array", "[]", "the body must be a JSON object"],
    ["a number", "1", "the body must be a JSON object"],
    ["null", "null", "the body must be a JSON object"],
    ["no body", undefined, "creator is required; room_name is required"],
    ["an empty body", "", "creator is required; room_name is required"],
    ["wrong types", '{"creator":[],"room_name":["n"]}', undefined],
    ["levels that are few enough", nested(63), "creator is required"],
  ])("%s is answered with 414", async (_, body, msg) => {
    const api = await startTestApi();
    const { status, json } = await api.rest("POST", CREATE, body);
    const account = "creator must be 1 to 32 characters of a-z, 0-9, _, @, . and -, not beginning with anon-";
    expect({ status, ...json }).toEqual({ status: 200, code: 414, msg: msg ?? `${account}; room_name must be a text` });
  });

  test("bytes that are not UTF-8 are answered with 414", async () => {
    const api = await startTestApi();
    const { signature } = api;
    const body = new Uint8Array([0x7b, 0xff, 0x7d]);
    const headers = { ...signature(), "Content-Type": "application/json" };
    const answer = await fetch(api.url + CREATE, { method: "POST", headers, body });
    expect(await answer.text()).toBe('{"code":414,"msg":"the body is not UTF-8"}');
  });

  test("a body beyond 1 MiB is answered with 414", async () => {
    const api = await startTestApi();
    const { body } = await api.rest("POST", CREATE, { room_name: "x".repeat(1024 * 1024) });
    expect(body).toBe('{"code":414,"msg":"the body exceeds 1048576 bytes"}');
  });

  test.each([
    ["application/x-www-form-urlencoded", "header Content-Type names no type that this call takes"],
    ["text/plain", "header Content-Type names no type that this call takes"],
    ["application/json;charset=gbk", "header Content-Type must name the charset utf-8 or none"],
  ])("Content-Type %s is answered with 414", async (type, msg) => {
    const api = await startTestApi();
    const { json } = await api.rest("POST", CREATE, "{}", { "Content-Type": type });
    expect(json).toEqual({ code: 414, msg });
  });

  test("a DELETE takes a body and does without one", async () => {
    const api = await startTestApi();
    await api.rest("DELETE", "/im/v2/room_queues/1", '{"notification_config":{"notification_enabled":"maybe"}}');
    const { json } = await api.rest("DELETE", "/im/v2/room_queues/1");
    expect(json.code).toBe(113_404);
  });

  test("numbers and booleans may be written as texts, and null is absent", async () => {
    const api = await startTestApi();
    await api.register("zhangsan");
    const body = {
      creator: "zhangsan",
      room_name: "n",
      queue_level: "1",
      in_out_notification: "false",
      extension: null,
    };
    const { json } = await api.rest("POST", CREATE, body);
    expect(json.data).toMatchObject({ queue_level: 1, extension: "" });
    expect(api.authority.commands[0]?.createRoom?.enterExitNotices).toBe(false);
  });

  test("names that objects have by nature are just names", async () => {
    const api = await startTestApi();
    const { json } = await api.rest("POST", CREATE, '{"__proto__":{"creator":"zhangsan"},"constructor":1}');
    expect(json).toEqual({ code: 414, msg: "creator is required; room_name is required" });
  });
});

describe("queries", () => {
  test.each([
    ["is given twice", "?tag=a&tag=b&", "parameter tag is given twice"],
    ["is not UTF-8", "?tag=%ff", "parameter tag is not UTF-8 in form encoding"],
    ["is missing", "", "tag is required"],
    ["is empty", "?tag=", "tag is required"],
  ])("a parameter that %s is answered with 414", async (_, query, msg) => {
    const api = await startTestApi();
    const { json } = await api.rest("GET", `/im/v2/room_members/1/actions/tagged_members_count${query}`);
    expect(json).toEqual({ code: 414, msg });
  });

  test("a parameter stands in the query or in the body, not in both", async () => {
    const api = await startTestApi();
    const url = `${GET}/actions/in_out_notification?in_out_notification=true`;
    const { json } = await api.rest("PATCH", url, { in_out_notification: false });
    expect(json).toEqual({ code: 414, msg: "in_out_notification is given in the query and in the body" });
  });

  test("what is repeated from the path does not count", async () => {
    const api = await startTestApi();
    await api.rest("POST", "/im/v2/room_queues/4711", { room_id: 1 });
    expect(api.authority.commands[0]?.roomId).toBe(4711);
  });

  test("an id beyond 2^53 is answered with 414, wherever it stands", async () => {
    const api = await startTestApi();
    const msg = "room_id must be an integer from 1 to 9007199254740991";
    const path = await api.rest("GET", "/im/v2/chatrooms/9007199254740992");
    const query = await api.rest("GET", "/im/v2.1/room_members/actions/virtual_members?room_id=9007199254740993");
    const body = await api.rest(
      "PATCH",
      "/im/v2/room_members/a/actions/tags",
      '{"room_id":9007199254740993,"tags":[]}',
    );
    for (const { json } of [path, query, body]) expect(json).toEqual({ code: 414, msg });
  });
});

describe("when others fail", () => {
  test.each(Object.entries(RESULT_CODES))("the authority's %s is code %i with its sentence", async (error, code) => {
    const api = await startTestApi();
    api.authority.failure = error as keyof typeof RESULT_CODES;
    const { status, body } = await api.rest("GET", GET);
    expect({ status, body }).toEqual({ status: 200, body: JSON.stringify({ code, msg: `told to answer ${error}` }) });
  });

  test("without a history service the answer is 514", async () => {
    const api = await startTestApi({ isClusterUp: false });
    const { body } = await api.rest("GET", "/im/v2.1/chatrooms/1/messages?limit=1");
    expect(body).toBe('{"code":514,"msg":"history is away"}');
  });

  test("a failure of ours is 500 without any detail, and logged once with its cause and the caller's trace id", async () => {
    const lines: string[] = [];
    const output = { write: (line: string) => void lines.push(line) };
    const logger = createLogger({ service: "api", level: "warn", format: "json", output });
    const api = await startTestApi({ logger });
    api.accounts.get = () => Promise.reject(new Error("the disk is full at 10.1.2.3"));
    const given = { creator: "a", room_name: "n" };
    const { body, headers } = await api.rest("POST", CREATE, given, { "X-custom-traceid": "trace-1" });
    expect(body).toBe('{"code":500,"msg":"internal error"}');
    expect(headers.get("RequestId")).toBe("trace-1");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "error",
      call: "POST /im/v2/chatrooms",
      requestId: "trace-1",
      err: { message: "the disk is full at 10.1.2.3" },
    });
  });
});

describe("limits of calls", () => {
  test("a call beyond its limit is answered with 416, under both base paths and for this call alone", async () => {
    const api = await startTestApi({ env: { PLAZA_API_CALLS_PER_SECOND: "2" } });
    const answers = [];
    for (const base of ["", "/nimserver", "", "/nimserver"]) answers.push((await api.rest("GET", base + GET)).json);
    expect(answers.map(({ code }) => code)).toEqual([113_404, 113_404, 416, 416]);
    expect(answers.at(-1)).toEqual({ code: 416, msg: "more than 2 calls in 1 s; blocked for 10 s" });
    expect((await api.rest("GET", `${GET}/actions/list_members`)).json.code).toBe(113_404);
  });

  test.each([
    ["PLAZA_API_BATCH_CALLS_PER_MINUTE", "/im/v2/chatrooms/messages"],
    ["PLAZA_API_BROADCASTS_PER_MINUTE", "/im/v2.1/broadcast_notification/actions/chatroom"],
  ])("%s is a budget of its own", async (setting, path) => {
    const api = await startTestApi({ env: { [setting]: "1" } });
    await api.rest("POST", path, {});
    const { body } = await api.rest("POST", path, {});
    expect(body).toBe('{"code":416,"msg":"more than 1 calls in 60 s; blocked for 60 s"}');
  });
});

test("calls are counted by name and code", async () => {
  const api = await startTestApi();
  await api.rest("GET", GET);
  await api.rest("GET", "/im/v2/nothing");
  const text = await api.metrics.text();
  expect(text).toContain('plaza_api_calls_total{call="GET /im/v2/chatrooms/{room_id}",code="113404"} 1');
  expect(text).toContain('plaza_api_calls_total{call="unknown",code="404"} 1');
});
