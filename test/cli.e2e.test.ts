import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../tools/servers/free-port.ts";
import { PlazaCommand } from "./support/plaza-command.ts";
import { ServerApi } from "./support/server-api.ts";
import { EMBEDDED_MODE, type Target } from "./support/target.ts";

/** The tool knows only addresses and credentials, so one mode shows it. */
describe("plaza, the command, on one process", () => {
  let dataDir: string;
  let target: Target;
  let plaza: PlazaCommand;
  let pair: { readonly appKey: string; readonly appSecret: string };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "plaza-cli-"));
    // Without a pair of its own it makes one in its data directory, which is all that the command is told.
    target = await EMBEDDED_MODE.start({ PLAZA_DATA_DIR: dataDir, PLAZA_APP_KEY: "", PLAZA_APP_SECRET: "" });
    pair = JSON.parse(await readFile(join(dataDir, "credentials.json"), "utf8"));
    plaza = new PlazaCommand({ PLAZA_API_URL: target.apiUrl, PLAZA_DATA_DIR: dataDir });
    for (const account of ["ann", "bob"]) await plaza.succeed("token", account, "--name", account.toUpperCase());
  });

  afterAll(async () => {
    await target.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function aRoom(name = "Sofa"): Promise<string> {
    const [room] = await plaza.values("room", "create", name, "--creator", "ann");
    return String(room?.roomid);
  }

  it("a room is made, shown, closed and opened", async () => {
    const room = await aRoom("Kitchen");
    expect(await plaza.succeed("room", "list", "--limit", "1")).toMatch(
      new RegExp(`^ROOM +STATE +ONLINE +CREATOR +CREATED +NAME\n${room} +open +0 +ann +[-0-9]+ [:0-9]+ +Kitchen\n$`),
    );
    expect(await plaza.succeed("room", "close", room)).toBe(`closed room ${room}\n`);
    expect(await plaza.values("room", "get", room)).toMatchObject([{ roomid: Number(room), valid: false }]);
    expect(await plaza.run("room", "close", room)).toMatchObject({
      code: 1,
      err: "plaza: refused (417): the room is closed already\n",
    });
    expect(await plaza.succeed("room", "open", room)).toBe(`opened room ${room}\n`);
  });

  it("an anonymous visitor follows a room live, over a restart of the server, until Ctrl-C", async () => {
    const room = await aRoom();
    const tail = plaza.start("tail", room);
    await tail.printed(`following room ${room}`);
    await plaza.succeed("send", room, "hello\nworld", "--as", "bob");
    await tail.printed("BOB (bob): hello\\nworld");
    await plaza.succeed("mute", room, "bob", "--for", "10m");
    await tail.printed("* muted for a time: bob, 10m, by ann");
    await target.restartAll();
    await tail.printed("connected again");
    await plaza.succeed("send", room, "back");
    await tail.printed("ANN (ann): back");
    await plaza.succeed("broadcast", "to everybody", "--as", "ann");
    await tail.printed("[broadcast] ANN (ann): to everybody");
    const { code, out } = await tail.interrupt();
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(5); // Four lines, once each.
  });

  it("an account follows a room without a token of its own, as JSON, and is told when it is put out", async () => {
    const room = await aRoom();
    const tail = plaza.start("tail", room, "--as", "bob", "--json");
    await tail.printed(`following room ${room}`);
    await plaza.succeed("send", room, "hi", "--id", "m-1");
    await tail.printed('"clientMessageId":"m-1"');
    expect(await plaza.succeed("member", "kick", room, "bob")).toBe(`removed bob from room ${room}\n`);
    const { code, out, err } = await tail.ended;
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("put out of the room: byManager") });
    expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({ kind: "message", type: "text", text: "hi" });
  });

  it("a tail ends well when the room closes", async () => {
    const room = await aRoom();
    const tail = plaza.start("tail", room);
    await tail.printed(`following room ${room}`);
    await plaza.succeed("room", "close", room);
    expect(await tail.ended).toMatchObject({ code: 0, err: expect.stringContaining("the room was closed") });
  });

  it("members are listed with what was done to them", async () => {
    const room = await aRoom();
    await plaza.succeed("member", "role", room, "bob", "manager");
    await plaza.succeed("mute", room, "bob");
    await plaza.succeed("mute", room, "bob", "--for", "1h");
    expect(await plaza.succeed("member", "list", room)).toMatch(
      /^ACCOUNT +STANDING .*\nbob +manager +no .* muted, muted for [0-9hms]+\nann +creator +no .*\n$/,
    );
    await plaza.succeed("unmute", room, "bob");
    await plaza.succeed("member", "block", room, "bob");
    const [bob] = await plaza.values("member", "list", room, "--only", "fixed", "--limit", "1");
    expect(bob).toMatchObject({ accid: "bob", blacklisted: true });
    expect([bob?.muted, bob?.tempMuted]).toEqual([undefined, undefined]);
    expect(await plaza.run("unmute", room, "bob")).toMatchObject({ code: 1, err: expect.stringContaining("(417)") });
    expect(await plaza.succeed("member", "unblock", room, "bob")).toBe(`unblocked bob in room ${room}\n`);
  });

  it("a muted room and a muted tag are told in the server's words", async () => {
    const room = await aRoom();
    expect(await plaza.succeed("mute", "room", room)).toBe(`muted room ${room}\n`);
    const refused = await plaza.run("send", room, "hi", "--as", "bob");
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toMatch(/^plaza: refused \(13006\): .+\n$/);
    expect(await plaza.succeed("unmute", "room", room)).toBe(`unmuted room ${room}\n`);
    expect(await plaza.succeed("mute", "tag", room, "kids", "--for", "1h30m")).toContain("for 1h30m\n");
    expect(await plaza.succeed("unmute", "tag", room, "kids")).toBe(`unmuted tag kids in room ${room}\n`);
  });

  it("history shows the oldest first, and a message that is recalled no longer", async () => {
    const room = await aRoom();
    for (const id of ["m-1", "m-2", "m-3"]) await plaza.succeed("send", room, `text of ${id}`, "--id", id);
    const texts = async () => (await plaza.values("history", room, "--type", "0")).map(({ body }) => body);
    await expect.poll(texts, { timeout: 20_000 }).toEqual(["text of m-1", "text of m-2", "text of m-3"]);
    expect(await plaza.succeed("recall", room, "m-2")).toBe("recalled m-2 of ann\n");
    await expect.poll(texts, { timeout: 20_000 }).toEqual(["text of m-1", "text of m-3"]);
    expect(await plaza.succeed("history", room)).toContain("* message recalled: ");
    expect(await plaza.run("recall", room, "m-9")).toMatchObject({ code: 1, err: expect.stringContaining("m-9") });
  });

  it("the queue and the busiest rooms are listed", async () => {
    const room = await aRoom();
    const api = new ServerApi({ url: target.apiUrl, ...pair });
    await api.succeed("chatroom/queueInit.action", { roomid: room, sizeLimit: 5 });
    await api.succeed("chatroom/queueOffer.action", { roomid: room, key: "seat", value: "1" });
    expect(await plaza.succeed("queue", "list", room)).toBe("PLACE  KEY   VALUE\n    1  seat  1\n");
    await plaza.succeed("send", room, "counted");
    const ranked = async () => (await plaza.values("top", "--by", "message")).map(({ roomId }) => String(roomId));
    await expect.poll(ranked, { timeout: 20_000 }).toContain(room);
  });

  it("a token opens the account's door, and the next one replaces it", async () => {
    const { out, err } = await plaza.run("token", "eve");
    expect(err).toBe("plaza: registered eve\n");
    expect(out).toMatch(/^[0-9a-f]{32}\n$/);
    const [next] = await plaza.values("token", "eve");
    expect(next).toMatchObject({ accid: "eve", isNew: false });
    expect(`${next?.token}\n`).not.toBe(out);
  });

  it("a wrong secret is refused, for calls and for following", async () => {
    const stranger = plaza.with({ PLAZA_APP_KEY: pair.appKey, PLAZA_APP_SECRET: "wrong" });
    const refusal = { code: 1, out: "", err: expect.stringContaining("refused (414): header CheckSum") };
    expect(await stranger.run("room", "list")).toEqual(refusal);
    expect(await stranger.run("tail", "1")).toEqual(refusal);
    expect(await stranger.run("room", "list", "--data-dir", dataDir)).toMatchObject({ code: 0 });
  });

  it("a server or gateway that is not there ends with 3", async () => {
    const nowhere = `127.0.0.1:${await freePort()}`;
    expect(await plaza.with({ PLAZA_API_URL: `http://${nowhere}` }).run("room", "list")).toEqual({
      code: 3,
      out: "",
      err: `plaza: http://${nowhere} is not reachable: connect ECONNREFUSED ${nowhere}\n`,
    });
    const room = await aRoom();
    expect(await plaza.with({ PLAZA_GATEWAY_URL: `ws://${nowhere}` }).run("tail", room)).toMatchObject({
      code: 3,
      err: expect.stringContaining("no gateway is reachable"),
    });
  });

  it("an anonymous visitor needs no credentials where the gateway is named", async () => {
    const room = await aRoom();
    const [gatewayUrl = ""] = target.gatewayUrls;
    const tail = new PlazaCommand({ PLAZA_GATEWAY_URL: gatewayUrl, PLAZA_DATA_DIR: "/nowhere" }).start("tail", room);
    await tail.printed(`following room ${room}`);
    expect(await tail.interrupt()).toMatchObject({ code: 0 });
  });

  it("wrong usage ends with 2 and changes nothing", async () => {
    expect(await plaza.run("room", "frobnicate")).toMatchObject({ code: 2, out: "" });
    expect(await plaza.run("room", "get", "x")).toMatchObject({ code: 2, out: "" });
    expect(await plaza.with({ PLAZA_DATA_DIR: "/nowhere" }).run("room", "list")).toMatchObject({
      code: 2,
      err: expect.stringContaining("/nowhere/credentials.json does not exist. Set PLAZA_APP_KEY"),
    });
  });

  it("runs by npm in a clone, where npx finds it and asks no registry", async () => {
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "plaza", "--", "--version"]);
    expect(stdout).toBe("0.1.0\n");
    const manifest = JSON.parse(await readFile("package.json", "utf8"));
    expect(manifest.bin).toEqual({ plaza: "./cli/bin/plaza.mjs" });
  });
});
