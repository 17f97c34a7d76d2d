import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  boolean,
  bytes,
  durationMs,
  integer,
  list,
  oneOf,
  optional,
  optionalString,
  port,
  required,
  secret,
  string,
  url,
  urls,
} from "./env-kinds.ts";
import { defineEnv, EnvError, type EnvSource, type EnvTable, parseEnv, unknownVariables } from "./env-table.ts";
import { appCredentialsEnv, cassandraEnv, dataDirEnv, natsEnv, processEnv, redisEnv } from "./shared-env.ts";

const description = "What it means.";

function problemsOf(table: EnvTable, source: EnvSource): readonly string[] {
  try {
    parseEnv(table, source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe("each kind takes what it describes", () => {
  const table = defineEnv({
    name: string("X_NAME", { description }),
    note: optionalString("X_NOTE", { description }),
    port: port("X_PORT", { description }),
    count: integer("X_COUNT", { description, min: -5, max: 5 }),
    waitMs: durationMs("X_WAIT_MS", { description }),
    sizeBytes: bytes("X_SIZE_BYTES", { description }),
    isOn: boolean("X_ON", { description }),
    color: oneOf("X_COLOR", { description, words: ["red", "green"] }),
    items: list("X_ITEMS", { description }),
    home: url("X_HOME", { description, protocols: ["https"] }),
    peers: urls("X_PEERS", { description, protocols: ["nats", "tls"] }),
    key: secret("X_KEY", { description, minLength: 3 }),
  });

  const good: EnvSource = {
    X_NAME: "plaza",
    X_PORT: "0",
    X_COUNT: "-5",
    X_WAIT_MS: "250",
    X_SIZE_BYTES: "1048576",
    X_ON: "TRUE",
    X_COLOR: "green",
    X_ITEMS: "a, b ,c",
    X_HOME: "https://example.org/x",
    X_PEERS: "nats://a:4222,tls://b:4222",
    X_KEY: "abc",
  };

  test("and gives it its type", () => {
    const config = parseEnv(table, good);
    const typed: {
      readonly color: "red" | "green";
      readonly note: string | undefined;
      readonly items: readonly string[];
    } = config;
    expect(typed).toEqual({
      name: "plaza",
      note: undefined,
      port: 0,
      count: -5,
      waitMs: 250,
      sizeBytes: 1_048_576,
      isOn: true,
      color: "green",
      items: ["a", "b", "c"],
      home: "https://example.org/x",
      peers: ["nats://a:4222", "tls://b:4222"],
      key: "abc",
    });
  });

  test.each([
    ["X_PORT", "65536", 'X_PORT: "65536" must be a port from 0 to 65535'],
    ["X_PORT", "-1", 'X_PORT: "-1" must be a port from 0 to 65535'],
    ["X_PORT", "7400 ", 'X_PORT: "7400 " must be a port from 0 to 65535'],
    ["X_COUNT", "6", 'X_COUNT: "6" must be an integer from -5 to 5'],
    ["X_COUNT", "1.5", 'X_COUNT: "1.5" must be an integer from -5 to 5'],
    ["X_COUNT", "1e0", 'X_COUNT: "1e0" must be an integer from -5 to 5'],
    ["X_WAIT_MS", "5s", 'X_WAIT_MS: "5s" must be an integer number of milliseconds of 0 or more'],
    [
      "X_WAIT_MS",
      "99999999999999999999",
      'X_WAIT_MS: "99999999999999999999" must be an integer number of milliseconds of 0 or more',
    ],
    ["X_SIZE_BYTES", "-1", 'X_SIZE_BYTES: "-1" must be an integer number of bytes of 0 or more'],
    ["X_ON", "yes", 'X_ON: "yes" must be true, 1, false or 0'],
    ["X_COLOR", "blue", 'X_COLOR: "blue" must be one of red, green'],
    ["X_ITEMS", " , ", 'X_ITEMS: " , " must be texts, separated by commas'],
    ["X_HOME", "http://example.org", "X_HOME: its value (not shown) must be a URL that begins with https://"],
    [
      "X_PEERS",
      "nats://a:4222,b:4222",
      "X_PEERS: its value (not shown) must be URLs that begin with nats:// or tls://, separated by commas",
    ],
    ["X_KEY", "ab", "X_KEY: its value (not shown) must be a secret of 3 characters or more"],
  ])("%s=%j is refused with the limit", (name, value, problem) => {
    expect(problemsOf(table, { ...good, [name]: value })).toEqual([problem]);
  });
});

describe("an environment as a whole", () => {
  const table = defineEnv({
    port: port("X_PORT", { description, default: 7400 }),
    count: integer("X_COUNT", { description, min: 1, unit: "servers" }),
    note: optional(string("X_NOTE", { description })),
  });

  test("all problems are told at once", () => {
    expect(problemsOf(table, { X_PORT: "x" })).toEqual([
      'X_PORT: "x" must be a port from 0 to 65535',
      "X_COUNT is required and must be an integer number of servers of 1 or more",
    ]);
  });

  test("a variable that is empty counts as unset", () => {
    expect(parseEnv(table, { X_PORT: "", X_NOTE: "", X_COUNT: "2" })).toEqual({
      port: 7400,
      count: 2,
      note: undefined,
    });
    expect(problemsOf(table, { X_COUNT: "" })).toHaveLength(1);
  });

  test("a service can require what others may leave out", () => {
    const clustered = defineEnv({ natsUrls: required(natsEnv.natsUrls) });
    expect(problemsOf(clustered, {})).toEqual([
      "NATS_URL is required and must be URLs that begin with nats:// or tls://, separated by commas",
    ]);
    expect(parseEnv(clustered, { NATS_URL: "nats://a:4222" })).toEqual({ natsUrls: ["nats://a:4222"] });
  });

  test("two fields cannot read one variable", () => {
    const one = port("X_PORT", { description });
    expect(() => defineEnv({ one, other: one })).toThrow("two fields read X_PORT");
  });

  test("a time span and a size carry their unit in the name", () => {
    expect(() => durationMs("X_WAIT", { description })).toThrow("_MS");
    expect(() => bytes("X_SIZE", { description })).toThrow("_BYTES");
  });
});

describe("a secret may stand in a file", () => {
  const table = defineEnv({ key: secret("X_KEY", { description, minLength: 4 }) });
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plaza-env-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  test("without the line break at its end", () => {
    expect(parseEnv(table, { X_KEY_FILE: file("key", "s3cret\n") })).toEqual({ key: "s3cret" });
  });

  test("and its content is never printed", () => {
    expect(problemsOf(table, { X_KEY_FILE: file("short", "abc") })).toEqual([
      "X_KEY: its value (not shown) must be a secret of 4 characters or more",
    ]);
  });

  test("a file that is missing or empty is named", () => {
    const missing = join(folder, "missing");
    expect(problemsOf(table, { X_KEY_FILE: missing })).toEqual([`X_KEY_FILE: "${missing}" cannot be read (ENOENT)`]);
    const empty = file("empty", "\n");
    expect(problemsOf(table, { X_KEY_FILE: empty })).toEqual([`X_KEY_FILE: "${empty}" is empty`]);
  });

  test("both at once is a problem, never a silent choice", () => {
    expect(problemsOf(table, { X_KEY: "abcd", X_KEY_FILE: file("both", "efgh") })).toEqual([
      "X_KEY and X_KEY_FILE are both set; set one",
    ]);
  });

  test("other variables have no file", () => {
    const plain = defineEnv({ name: string("X_NAME", { description, default: "a" }) });
    expect(parseEnv(plain, { X_NAME_FILE: file("name", "b") })).toEqual({ name: "a" });
  });
});

describe("a misspelt variable", () => {
  const table = defineEnv({
    gatewayPort: port("PLAZA_GATEWAY_PORT", { description, default: 7400 }),
    secret: optional(secret("PLAZA_APP_SECRET", { description })),
  });

  test("is found with the nearest name, or with none when nothing is near", () => {
    const source = {
      PLAZA_GATEWAY_PROT: "1",
      PLAZA_SOMETHING_ELSE: "1",
      HOME: "/",
      PLAZA_APP_SECRET_FILE: "/x",
      PLAZA_GATEWAY_PORT: "1",
    };
    expect(unknownVariables(table, source)).toEqual([
      { name: "PLAZA_GATEWAY_PROT", nearest: "PLAZA_GATEWAY_PORT" },
      { name: "PLAZA_SOMETHING_ELSE", nearest: undefined },
    ]);
  });
});

describe("the shared groups", () => {
  const all = defineEnv({
    ...processEnv,
    ...natsEnv,
    ...redisEnv,
    ...cassandraEnv,
    ...dataDirEnv,
    ...appCredentialsEnv,
  });

  test("an empty environment is a whole configuration on embedded stores", () => {
    expect(parseEnv(all, {})).toEqual({
      host: "127.0.0.1",
      adminPort: 7402,
      logLevel: "info",
      drainDeadlineMs: 25_000,
      natsUrls: [],
      historyStreamReplicas: 1,
      redisUrls: [],
      cassandraContactPoints: [],
      cassandraLocalDataCenter: "datacenter1",
      cassandraKeyspace: "plaza",
      cassandraReplicationFactor: 1,
      dataDir: "./data",
      appKey: undefined,
      appSecret: undefined,
    });
  });

  test("contact points are hosts with or without a port", () => {
    const text = "10.0.0.1,node-2:9043,[::1]:9042,[fe80::1]";
    expect(parseEnv(all, { CASSANDRA_CONTACT_POINTS: text }).cassandraContactPoints).toEqual(text.split(","));
    for (const bad of ["node:", "node:0", "node:65536", "http://node", "a b", "::1"]) {
      expect(problemsOf(all, { CASSANDRA_CONTACT_POINTS: bad })).toHaveLength(1);
    }
  });

  test("an address with a password is never printed", () => {
    expect(problemsOf(all, { NATS_URL: "http://user:hunter2@nats" }).join()).not.toContain("hunter2");
  });
});
