import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { plazaProgram } from "./plaza-program.ts";
import { testHost } from "./testing/test-host.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/cli.md"), "utf8");

type Documented = { readonly line: string; readonly options: readonly string[] };

function documented(command: Command, words: readonly string[] = []): readonly Documented[] {
  const line = words.join(" ");
  const options = command.options.map(({ long }) => long ?? "");
  if (command.commands.length === 0) return [{ line, options }];
  return command.commands.flatMap((child) => documented(child, [...words, child.name()]));
}

describe("docs/cli.md", () => {
  it.each(documented(plazaProgram(testHost({}))))("has plaza $line with every option", ({ line, options }) => {
    expect(PAGE).toContain(line);
    for (const option of options) expect(PAGE).toContain(option);
  });
});
