import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SDK = fileURLToPath(new URL(".", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/** What an application writes: every kind of call, with the types as the package declares them. */
const CONSUMER = `
import { createClient, type ClientOptions, PlazaClientError, type Room, type RoomMessage } from "@plaza/client";

const options: ClientOptions = { urls: ["ws://a", "ws://b"], tokenProvider: async () => "t", clientType: "web" };
// @ts-expect-error An identity is needed.
const nobody: ClientOptions = { url: "ws://a" };
// @ts-expect-error An anonymous visitor has no token.
const both: ClientOptions = { url: "ws://a", anonymous: true, token: "t" };

export async function talk(): Promise<string> {
  const client = createClient(options);
  const room: Room = await client.enterRoom("1", { nick: "Ada" });
  const stop: () => void = room.on("message", (message: RoomMessage) => {
    if (message.type === "image") console.log(message.attachment.url.length);
    // @ts-expect-error A message of unknown type may have no text.
    message.text;
  });
  room.on("state", (state) => (state.kind === "ended" && state.end.kind === "kicked" ? state.end.reason : undefined));
  // @ts-expect-error There is no such event.
  room.on("messages", () => {});
  room.on("memberRoleUpdated", ({ member, previousRole }) => console.log(member.nick + previousRole));
  room.on("queueOffered", ({ queue }) => console.log(queue.elements[0]?.owner));
  client.on("broadcast", (broadcast) => (broadcast.type === "text" ? broadcast.text : broadcast.sender.nick));
  await room.send({ type: "location", attachment: { lat: 1, lng: 2 }, isStored: false });
  // @ts-expect-error A location has coordinates.
  await room.send({ type: "location", attachment: { url: "x" } });
  await room.sendText("to some", { priority: "high", receivers: ["bob"], place: { x: 1, y: 2, z: 3 } });
  // @ts-expect-error There is no such priority.
  await room.sendText("to some", { priority: "urgent" });
  const { addedKeys } = await room.queue.offer({ key: "mic", value: "" });
  console.log([...addedKeys, (await room.queue.peek())?.key, ...(await room.updateTags({ tags: ["vip"] })).tags]);
  const { pinned, tagMutes } = await room.pinMessage({ seq: 1 });
  console.log([pinned?.type === "text" ? pinned.text : pinned?.sender, tagMutes[0]?.seconds]);
  stop();
  const page = await room.history({ before: { seq: 5 }, types: ["text"] });
  client.close();
  return page.publications.map((each) => (each.kind === "message" ? each.sender.nick : each.operator)).join();
}

export const codeOf = (error: unknown) => (error instanceof PlazaClientError ? error.code : undefined);
`;

/** What the examples of the README leave to the application. */
const EXAMPLES = `
import { createClient, type PlazaClient, type Room, type RoomMessage } from "@plaza/client";
declare const [client, room, message, roomId]: [PlazaClient, Room, RoomMessage, string];
`;

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plaza-client-"));
  const target = join(directory, "node_modules/@plaza/client");
  await mkdir(target, { recursive: true });
  await run("npm", ["run", "build"], SDK);
  await run("npm", ["pack", "--pack-destination", directory], join(SDK, "dist"));
  await run("tar", ["-xzf", "plaza-client-0.1.0.tgz", "--strip-components=1", "-C", target], directory);
  await writeFile(join(directory, "package.json"), '{ "type": "module" }');
  await writeFile(join(directory, "consumer.ts"), CONSUMER);
  await writeFile(join(directory, "readme.ts"), EXAMPLES + (await readmeExamples()));
}, 120_000);

afterAll(() => rm(directory, { recursive: true }));

describe("the published package", () => {
  it("has no dependencies, so an application installs nothing else", async () => {
    const manifest: object = JSON.parse(
      await readFile(join(directory, "node_modules/@plaza/client/package.json"), "utf8"),
    );
    expect(Object.keys(manifest)).not.toContain("dependencies");
    const code = await readFile(join(directory, "node_modules/@plaza/client/index.js"), "utf8");
    expect(code).not.toMatch(/\bfrom\s*"|\bimport\(|\brequire\(|\beval\(|new Function/);
  });

  it("stays below 45 KB compressed, codec included", async () => {
    const code = await readFile(join(directory, "node_modules/@plaza/client/index.js"));
    expect(gzipSync(code).length).toBeLessThan(45_000);
  });

  it.each([
    ["with the browser's types", "es2022,dom"],
    ["without them", "es2022"],
  ])(
    "compiles in a strict application %s",
    async (_title, lib) => {
      const types = lib.includes("dom") ? [] : ["--types", ""];
      const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
      const target = ["--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", lib, ...types];
      const globals = lib.includes("dom")
        ? 'import { createClient } from "@plaza/client"; createClient({ url: "", token: "", WebSocket });'
        : "declare global { const console: { log(...values: unknown[]): void } } export {};";
      await writeFile(join(directory, "globals.ts"), globals);
      await run(process.execPath, [TSC, ...strict, ...target, "consumer.ts", "readme.ts", "globals.ts"], directory);
    },
    60_000,
  );

  it("is imported by Node as it is", async () => {
    const script =
      'import { createClient } from "@plaza/client"; const c = createClient({ url: "ws://x", token: "" }); console.log(c.state.kind);';
    expect(await run(process.execPath, ["--input-type=module", "-e", script], directory)).toBe("idle\n");
  });
});

/** Each example as a function of its own, so they may use the same names; those in js are whole programs. */
async function readmeExamples(): Promise<string> {
  const readme = await readFile(join(SDK, "README.md"), "utf8");
  const examples = [...readme.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const bodies = examples.map((code) => code.replace(/^import .*\n/gm, ""));
  return bodies.map((body) => `(async () => {${body}})();`).join("\n");
}

const exec = promisify(execFile);

/** Runs with this very Node in front, whatever the machine has; a failure shows what the program printed. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  try {
    return (await exec(command, [...args], { cwd, env: { ...process.env, PATH } })).stdout;
  } catch (error) {
    throw new Error(`${command} ${args[0]} failed: ${(error as { stdout?: string }).stdout ?? ""}`, { cause: error });
  }
}
