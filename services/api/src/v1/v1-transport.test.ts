import { createLogger } from "@plaza/service-kit";
import { describe, expect, test } from "vitest";
import { rawConnection, requestText } from "../testing/raw-http.ts";
import { answerOf, formOf, post, signedHeaders, startTestApi } from "../testing/test-api.ts";

// What holds for every call: paths, headers, bodies, failures of others. Whatever comes, the answer is an envelope.

const GET = "chatroom/get.action";

describe("paths", () => {
  test("every call stands below / and below /nimserver", async () => {
    const api = await startTestApi();
    await api.register("zhangsan");
    const roomid = await api.createRoom("zhangsan");
    const plain = await api.call(GET, { roomid });
    const prefixed = await api.call(`nimserver/${GET}`, { roomid });
    expect(plain.json.code).toBe(200);
    expect(prefixed.body).toBe(plain.body);
  });

  test.each(["", "/nimserver"])("GET %s/health/liveness.action answers without credentials", async (base) => {
    const api = await startTestApi();
    const { status, body } = await answerOf(await fetch(`${api.url}${base}/health/liveness.action`));
    expect({ status, body }).toEqual({ status: 200, body: '{"code":200}' });
  });

  test.each([
    ["POST", "/chatroom/nothing.action"],
    ["POST", "/nimserver/chatroom/nothing.action"],
    ["POST", "/chatroom/get"],
    ["POST", "/"],
    ["GET", "/chatroom/get.action"],
    ["PUT", "/chatroom/get.action"],
    ["DELETE", "/nimserver/user/create.action"],
    ["POST", "/%zz"],
    ["POST", "/chatroom/GET.action"],
  ])("%s %s is no call: code 404", async (method, path) => {
    const api = await startTestApi();
    const { status, json } = await answerOf(await fetch(api.url + path, { method }));
    expect(status).toBe(200);
    expect(json.code).toBe(404);
    expect(json.desc).toMatch(/^there is no such call/);
  });
});

describe("authentication", () => {
  test.each([
    ["without credentials", { AppKey: "" }, "header AppKey is required"],
    ["with a wrong CheckSum", { CheckSum: "0".repeat(40) }, "header CheckSum does not fit AppKey, Nonce and CurTime"],
    [
      "too late",
      { CurTime: "1749999699" },
      "header CurTime must be the seconds since 1970, at most 300 from the server's clock",
    ],
  ])("a call %s is answered with 414 and does nothing", async (_, headers, desc) => {
    const api = await startTestApi();
    const { status, body } = await api.call("user/create.action", { accid: "zhangsan" }, headers);
    expect({ status, body }).toEqual({ status: 200, body: JSON.stringify({ code: 414, desc }) });
    expect(await api.accounts.get("zhangsan" as never)).toBeUndefined();
  });

  test("who may not call does not get to send a body", async () => {
    const api = await startTestApi();
    const connection = await rawConnection(api.url);
    // The body is announced and never sent.
    connection.write(requestText(`POST /${GET}`, { "Content-Length": "1000000" }));
    expect(await connection.until('"code":414')).toContain("header AppKey is required");
    connection.reset();
  });
});

describe("bodies", () => {
  const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const api = await startTestApi();
    return post(`${api.url}/${GET}`, body, { ...signedHeaders(api.clock.nowMs), ...headers });
  };

  test.each([
    ["a parameter that is given twice", "roomid=1&roomid=2", "parameter roomid is given twice"],
    ["a broken escape", "roomid=%e5%b9", "parameter roomid is not UTF-8 in form encoding"],
    ["an empty body", "", "roomid is required"],
  ])("%s is answered with 414", async (_, body, desc) => {
    expect((await send(body)).body).toBe(JSON.stringify({ code: 414, desc }));
  });

  test("bytes that are not UTF-8 are answered with 414", async () => {
    const { body } = await send(new Uint8Array([0x61, 0x3d, 0xfe]));
    expect(body).toBe('{"code":414,"desc":"the body is not UTF-8 in form encoding"}');
  });

  test("a body of 1 MiB is read and one byte more is answered with 414", async () => {
    const fill = (bytes: number) => `roomid=1&x=${"x".repeat(bytes - 11)}`;
    expect((await send(fill(1024 * 1024))).json.code).toBe(404);
    const { body } = await send(fill(1024 * 1024 + 1));
    expect(body).toBe('{"code":414,"desc":"the body exceeds 1048576 bytes"}');
  });

  test.each(["application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense"])(
    "Content-Type %s is answered with 414",
    async (type) => {
      const { body } = await send('{"roomid":1}', { "Content-Type": type });
      expect(body).toBe('{"code":414,"desc":"header Content-Type names no type that this call takes"}');
    },
  );

  test.each([
    ["application/x-www-form-urlencoded", 404],
    ["application/x-www-form-urlencoded; charset=UTF-8", 404],
    ['APPLICATION/x-www-form-urlencoded;charset="utf8"', 404],
    ["application/x-www-form-urlencoded;charset=gbk", 414],
  ])("Content-Type %s is answered with %i", async (type, code) => {
    expect((await send("roomid=1", { "Content-Type": type })).json.code).toBe(code);
  });
});

describe("when others fail", () => {
  test.each([
    ["internal", 500],
    ["overloaded", 503],
    ["timeout", 503],
    ["unavailable", 514],
    ["rateLimited", 416],
    ["tooLarge", 414],
    ["badArgument", 414],
    ["forbidden", 403],
    ["nothingToChange", 417],
    ["roomNotFound", 404],
    ["fixedMemberLimit", 419],
    ["roomClosed", 13_002],
    ["blocked", 13_003],
    ["muted", 13_004],
    ["temporarilyMuted", 13_004],
    ["roomMuted", 13_006],
  ] as const)("the authority's %s is code %i with its sentence", async (error, code) => {
    const api = await startTestApi();
    api.authority.failure = error;
    const { status, body } = await api.call(GET, { roomid: 1 });
    expect({ status, body }).toEqual({ status: 200, body: JSON.stringify({ code, desc: `told to answer ${error}` }) });
  });

  test("without a history service the answer is 514", async () => {
    const api = await startTestApi({ isClusterUp: false });
    const parameters = { roomid: 1, accid: "a", timetag: "1750000000000", limit: 1 };
    const { body } = await api.call("history/queryChatroomMsg.action", parameters);
    expect(body).toBe('{"code":514,"desc":"history is away"}');
  });

  test("a failure of ours is 500 without any detail, and logged once with its cause and the caller's request id", async () => {
    const lines: string[] = [];
    const output = { write: (line: string) => void lines.push(line) };
    const logger = createLogger({ service: "api", level: "warn", format: "json", output });
    const api = await startTestApi({ logger });
    api.accounts.create = () => Promise.reject(new Error("the disk is full at 10.1.2.3"));
    const { body, headers } = await api.call("user/create.action", { accid: "a" }, { RequestId: "trace-1" });
    expect(body).toBe('{"code":500,"desc":"internal error"}');
    expect(headers.get("RequestId")).toBe("trace-1");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "error",
      call: "user/create",
      requestId: "trace-1",
      err: { message: "the disk is full at 10.1.2.3" },
    });
  });
});

describe("request ids", () => {
  test("V2's name of the header serves too, and what is no plain id is replaced", async () => {
    const api = await startTestApi();
    const idOf = async (headers: Record<string, string>) =>
      (await api.call(GET, { roomid: 1 }, headers)).headers.get("RequestId");
    expect(await idOf({ "X-custom-traceid": "t-2" })).toBe("t-2");
    expect(await idOf({ RequestId: "with blank" })).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf({ RequestId: "x".repeat(129) })).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("limits of calls", () => {
  test("a call beyond its limit is answered with 416, under both base paths and for this call alone", async () => {
    const api = await startTestApi({ env: { PLAZA_API_CALLS_PER_SECOND: "2" } });
    const codes = [];
    for (const base of ["", "nimserver/", "", "nimserver/"]) {
      codes.push((await api.call(base + GET, { roomid: 1 })).json);
    }
    const blocked = { code: 416, desc: "more than 2 calls in 1 s; blocked for 10 s" };
    expect(codes.map(({ code }) => code)).toEqual([404, 404, 416, 416]);
    expect(codes.at(-1)).toEqual(blocked);
    expect((await api.call("user/refreshToken.action", { accid: "a" })).json.code).toBe(404);
  });

  test("history has a budget of its own", async () => {
    const api = await startTestApi({ env: { PLAZA_API_HISTORY_CALLS_PER_MINUTE: "1" } });
    const parameters = { roomid: 1, accid: "a", timetag: "1750000000000", limit: 1 };
    await api.call("history/queryChatroomMsg.action", parameters);
    const { body } = await api.call("history/queryChatroomMsg.action", parameters);
    expect(body).toBe('{"code":416,"desc":"more than 1 calls in 60 s; blocked for 60 s"}');
  });

  test("who cannot sign does not use up an application's budget", async () => {
    const api = await startTestApi({ env: { PLAZA_API_CALLS_PER_SECOND: "1" } });
    for (let i = 0; i < 3; i += 1) await api.call(GET, { roomid: 1 }, { CheckSum: "0".repeat(40) });
    expect((await api.call(GET, { roomid: 1 })).json.code).toBe(404);
  });
});

test("calls are counted by name and code", async () => {
  const api = await startTestApi();
  await api.call(GET, { roomid: 1 });
  await api.call(GET, {});
  await api.call("chatroom/nothing.action", {});
  const text = await api.metrics.text();
  expect(text).toContain('plaza_api_calls_total{call="chatroom/get",code="404"} 1');
  expect(text).toContain('plaza_api_calls_total{call="chatroom/get",code="414"} 1');
  expect(text).toContain('plaza_api_calls_total{call="unknown",code="404"} 1');
  expect(text).toContain('plaza_api_call_duration_seconds_count{call="chatroom/get"} 2');
});

test("a caller who breaks off within a body costs nobody else", async () => {
  const api = await startTestApi();
  const connection = await rawConnection(api.url);
  const headers = { ...signedHeaders(api.clock.nowMs), "Content-Length": "1000" };
  connection.write(requestText(`POST /${GET}`, headers, "roomid=1"));
  connection.reset();
  expect((await api.call(GET, { roomid: 1 })).json.code).toBe(404);
});

test("bytes that are no HTTP are answered and the connection is closed", async () => {
  const api = await startTestApi();
  const connection = await rawConnection(api.url);
  connection.write("\u0000\u0001 this is not HTTP\r\n\r\n");
  expect(await connection.untilClosed()).toMatch(/^HTTP\/1\.1 400 /);
});

test("a chunked body is read like any other", async () => {
  const api = await startTestApi();
  const connection = await rawConnection(api.url);
  const head = requestText(`POST /${GET}`, { ...signedHeaders(api.clock.nowMs), "Transfer-Encoding": "chunked" });
  connection.write(head.replace(/Content-Length: 0\r\n/, ""));
  const body = formOf({ roomid: 4711 });
  for (const part of [body.slice(0, 3), body.slice(3)]) connection.write(`${part.length.toString(16)}\r\n${part}\r\n`);
  connection.write("0\r\n\r\n");
  expect(await connection.until("}")).toContain('{"code":404,"desc":"room 4711 does not exist"}');
  connection.reset();
});

test("what is no call is answered as such, whatever its body is", async () => {
  const api = await startTestApi();
  for (const type of ["application/json", "text/plain", "nonsense"]) {
    const answer = await post(`${api.url}/chatroom/nothing.action`, "{", { "Content-Type": type });
    expect({ status: answer.status, code: answer.json.code }).toEqual({ status: 200, code: 404 });
  }
});
