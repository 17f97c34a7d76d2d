import { readFile } from "node:fs/promises";
import { plaza } from "@plaza/proto";
import { expect, it } from "vitest";

const readme = await readFile(new URL("README.md", import.meta.url), "utf8");

/** Those that the client gives by itself. */
const OWN_COMMANDS = ["connect", "ping", "recover"];

const { prototype } = plaza.v1.ClientFrame;
const commands = Object.entries(prototype).flatMap(([name, value]) =>
  value === null && !OWN_COMMANDS.includes(name) ? [name] : [],
);

it("the schema has commands", () => expect(commands).toContain("sendMessage"));

it.each(commands)("the README names the method for the command %s", (command) => {
  const row = new RegExp(`^\\| .*\\b(room|client)\\.\\w+.*\`${command}\`.*\\|$`, "m");
  expect(row.test(readme)).toBe(true);
});
