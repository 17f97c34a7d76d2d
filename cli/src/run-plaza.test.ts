import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { plazaProgram } from "./plaza-program.ts";
import { runPlaza } from "./run-plaza.ts";
import { startScriptedApi } from "./testing/scripted-api.ts";
import { testHost } from "./testing/test-host.ts";

const PAIR = { PLAZA_APP_KEY: "key", PLAZA_APP_SECRET: "secret" };

async function run(args: readonly string[], env: Readonly<Record<string, string>> = PAIR) {
  const host = testHost(env);
  const code = await runPlaza(args, host);
  return { code, out: host.out(), err: host.err() };
}

/** The words of every command and group, from the program itself. */
function commandLines(command: Command, words: readonly string[] = []): readonly (readonly string[])[] {
  return [words, ...command.commands.flatMap((child) => commandLines(child, [...words, child.name()]))];
}

const EVERY_COMMAND = commandLines(plazaProgram(testHost({})));

describe("help", () => {
  it.each(EVERY_COMMAND.map((words) => [words.join(" "), words] as const))("plaza %s --help", async (name, words) => {
    const { code, out, err } = await run([...words, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Usage: ${["plaza", name].filter(Boolean).join(" ")}`);
    expect(out).toContain("--json");
  });

  it("is there without credentials, and the version too", async () => {
    expect(await run(["--help"], {})).toMatchObject({ code: 0, err: "" });
    expect(await run(["--version"], {})).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });
});

describe("wrong usage ends with 2 and a sentence", () => {
  it.each([
    [["frobnicate"], "unknown command 'frobnicate'"],
    [["room", "lst"], "Did you mean list?"],
    [["room", "get"], "missing required argument 'room'"],
    [["room", "get", "abc"], "A room is an integer from 1 to 9007199254740991"],
    [["room", "get", "1", "2"], "too many arguments"],
    [["room", "create", "x"], "required option '--creator <account>' not specified"],
    [["room", "list", "--limit", "0"], "an integer from 1 to 10000"],
    [["send", "1", "hi", "--loud"], "unknown option '--loud'"],
    [["member", "role", "1", "bob", "king"], "Allowed choices are manager, member, visitor"],
    [["mute", "1", "bob", "--for", "10"], "A duration is above 0"],
    [["mute", "tag", "1", "kids"], "required option '--for <duration>' not specified"],
    [["history", "1", "--before", "soon"], "A time is"],
    [["history", "1", "--before", "2026-01-01", "--after", "2026-01-01"], "exclude each other"],
    [["recall", "1", "m", "--sent-by", "ann"], "--sent-by and --sent-at belong together"],
    [["broadcast", "hi"], "required option '--as <account>' not specified"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });

  it("no command at all", async () => {
    expect(await run([])).toMatchObject({ code: 2, err: expect.stringContaining("Usage: plaza") });
  });

  it("no credentials", async () => {
    const { code, err } = await run(["room", "list"], {});
    expect([code, err]).toEqual([2, expect.stringContaining("Set PLAZA_APP_KEY and PLAZA_APP_SECRET, or name")]);
  });
});

describe("what the server answers", () => {
  it("a refusal ends with 1, its code and its sentence", async () => {
    await using api = await startScriptedApi(() => ({ code: 404, desc: "there is no room 5" }));
    const ended = await run(["room", "get", "5"], { ...PAIR, PLAZA_API_URL: api.url });
    expect(ended).toEqual({ code: 1, out: "", err: "plaza: refused (404): there is no room 5\n" });
  });

  it.each([
    ["<html>Bad gateway</html>", "no answer with a code"],
    [{ fine: true }, "no answer with a code"],
    [{ code: 200, chatroom: { roomid: "5" } }, "expected number"],
  ])("%j is not a Plaza's and ends with 3", async (answer, sentence) => {
    await using api = await startScriptedApi(() => answer);
    const { code, err } = await run(["room", "get", "5"], { ...PAIR, PLAZA_API_URL: api.url });
    expect([code, err]).toEqual([3, expect.stringContaining("does not answer chatroom/get as a Plaza does")]);
    expect(err).toContain(sentence);
  });

  it("nobody there ends with 3 and why", async () => {
    const api = await startScriptedApi(() => ({}));
    await api.close();
    const { code, err } = await run(["top"], { ...PAIR, PLAZA_API_URL: api.url });
    expect([code, err]).toEqual([3, `plaza: ${api.url} is not reachable: connect ECONNREFUSED ${api.url.slice(7)}\n`]);
  });

  it("what strangers named does not reach the terminal as it is", async () => {
    await using api = await startScriptedApi(() => ({ code: 200, desc: { list: [{ k: "\u001b]0;owned\u0007" }] } }));
    const { out } = await run(["queue", "list", "5"], { ...PAIR, PLAZA_API_URL: api.url });
    expect(out).toBe("PLACE  KEY  VALUE\n    1  k    \\u001b]0;owned\\u0007\n");
  });

  it("with --json each value stands on a line of its own, as it came", async () => {
    const list = [{ a: "1" }, { b: "2\n" }];
    await using api = await startScriptedApi(() => ({ code: 200, desc: { list } }));
    const { out } = await run(["queue", "list", "5", "--json"], { ...PAIR, PLAZA_API_URL: api.url });
    expect(out).toBe('{"place":1,"key":"a","value":"1"}\n{"place":2,"key":"b","value":"2\\n"}\n');
  });
});

describe("what is asked", () => {
  it("is signed, and has only what was given", async () => {
    await using api = await startScriptedApi(() => ({ code: 200, desc: { msgid_client: "id", time: 1 } }));
    await run(["send", "5", "hi", "--as", "ann"], { ...PAIR, PLAZA_API_URL: `${api.url}/nimserver/` });
    expect(api.calls).toHaveLength(1);
    expect(api.calls[0]).toMatchObject({
      path: "/nimserver/chatroom/sendMsg.action",
      form: { roomid: "5", fromAccid: "ann", msgId: "id", msgType: "0", attach: "hi", skipHistory: "0" },
      // printf 'secretid1700000000' | sha1sum
      headers: {
        appkey: "key",
        nonce: "id",
        curtime: "1700000000",
        checksum: "03a79248646207db624749aa38ab4a1022f9d2aa",
      },
    });
    expect(Object.keys(api.calls[0]?.form ?? {})).toHaveLength(6);
  });

  it("is asked in the creator's name where nobody is named", async () => {
    const chatroom = { roomid: 5, name: "x", creator: "ann", valid: true, muted: false };
    await using api = await startScriptedApi(() => ({ code: 200, chatroom }));
    expect(await run(["mute", "room", "5"], { ...PAIR, PLAZA_API_URL: api.url })).toMatchObject({ code: 0 });
    expect(api.calls.map(({ form }) => form.operator)).toEqual([undefined, "ann"]);
  });

  it("a text that begins with - is a text behind --", async () => {
    await using api = await startScriptedApi(() => ({ code: 200, desc: { msgid_client: "id", time: 1 } }));
    await run(["send", "5", "--as", "ann", "--", "--json"], { ...PAIR, PLAZA_API_URL: api.url });
    expect(api.calls[0]?.form.attach).toBe("--json");
  });
});
