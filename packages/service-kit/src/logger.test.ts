import { spawnSync } from "node:child_process";
import { PlazaError } from "@plaza/core";
import { describe, expect, test } from "vitest";
import { createLogger, type LogFormat, type Logger } from "./logger.ts";

function capture(format: LogFormat = "json"): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  return { logger: createLogger({ service: "gateway", level: "info", format, output }), lines };
}

function jsonLine(write: (logger: Logger) => void): Record<string, unknown> {
  const { logger, lines } = capture();
  write(logger);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? "");
}

describe("a log line", () => {
  test("is one JSON object with service, level name, time, message and fields", () => {
    const line = jsonLine((logger) => logger.child({ account: "ann" }).info({ room: 7, seq: 3 }, "entered"));
    expect(line).toMatchObject({ service: "gateway", level: "info", msg: "entered", room: 7, account: "ann", seq: 3 });
    expect(Date.parse(String(line.time))).not.toBeNaN();
  });

  test("below the level is not written", () => {
    const { logger, lines } = capture();
    logger.debug("too fine");
    expect(lines).toEqual([]);
    expect(logger.isLevelEnabled("debug")).toBe(false);
  });

  test("carries an error with its causes, its code and its refusal", () => {
    const socket = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const err = new PlazaError({ error: "unavailable", message: "no store" }, { cause: socket });
    expect(jsonLine((logger) => logger.error({ err }, "failed")).err).toMatchObject({
      type: "PlazaError",
      message: "no store",
      refusal: "unavailable",
      cause: { message: "connect", code: "ECONNREFUSED" },
    });
  });

  test("carries the errors that an AggregateError gathers, and things thrown that are no errors", () => {
    const err = new AggregateError([new Error("one"), "two"], "all hosts");
    expect(jsonLine((logger) => logger.error({ err }, "failed")).err).toMatchObject({
      errors: [{ message: "one" }, { type: "string", message: "two" }],
    });
  });

  test("does not follow causes in a circle", () => {
    const err = new Error("snake");
    err.cause = err;
    expect(jsonLine((logger) => logger.error({ err }, "failed")).err).toMatchObject({ message: "snake" });
  });

  test("leaves out what drivers hang on errors", () => {
    const err = Object.assign(new Error("query failed"), { query: { parameters: ["a private message"] } });
    expect(JSON.stringify(jsonLine((logger) => logger.error({ err }, "failed")))).not.toContain("private");
  });
});

describe("secrets are hidden", () => {
  const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl";

  test.each([
    ["under their keys", { token: "hunter2" }],
    ["one object deep", { request: { authorization: "hunter2" } }],
    ["two objects deep", { request: { headers: { CheckSum: "hunter2" } } }],
    ["in the address of a text", { address: "redis://:hunter2@redis:6379" }],
    ["in an address whose password holds an @", { address: "nats://user:p@hunter2@nats:4222" }],
    ["in the query of a text", { url: "/v1/connect?token=hunter2&x=1" }],
    ["in an error's message", { err: new Error("cannot reach nats://user:hunter2@nats:4222") }],
    ["in the cause of an error", { err: new Error("no", { cause: new Error("password=hunter2") }) }],
  ])("%s", (_where, fields) => {
    const text = JSON.stringify(jsonLine((logger) => logger.info(fields, "line")));
    expect(text).not.toContain("hunter2");
    expect(text).toContain("[hidden]");
  });

  test("a JSON Web Token is hidden wherever a text holds it", () => {
    expect(JSON.stringify(jsonLine((logger) => logger.info({ note: `got ${jwt}` }, "line")))).not.toContain(
      "c2lnbmF0dXJl",
    );
  });

  test("also in the fields of a child", () => {
    expect(JSON.stringify(jsonLine((logger) => logger.child({ token: "hunter2" }).info("line")))).not.toContain(
      "hunter2",
    );
  });
});

test("a person at a terminal gets a short line, and the stack with its cause below it", () => {
  const { logger, lines } = capture("human");
  logger.warn({ room: 7, check: "nats", err: new Error("top", { cause: new Error("root") }) }, "check is down");
  expect(lines.join("")).toMatch(
    /^\d\d:\d\d:\d\d warn {2}gateway: check is down room=7 check=nats\n {2}Error: top\n[\s\S]*caused by Error: root\n/,
  );
});

test("standard output keeps every line in order up to the flush", () => {
  const module = JSON.stringify(new URL("./logger.ts", import.meta.url).href);
  const script = `
    const { createLogger, standardOutput } = await import(${module});
    const output = standardOutput();
    const logger = createLogger({ service: "x", level: "info", format: output.format, output });
    for (let seq = 0; seq < 5000; seq++) logger.info({ seq }, "line");
    await output.flush();
    process.exit(0);
  `;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const sequences = child.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).seq);
  expect(sequences).toEqual(Array.from({ length: 5000 }, (_, seq) => seq));
});
