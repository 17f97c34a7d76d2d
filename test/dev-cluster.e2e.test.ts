import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backendsOf } from "./support/backends.ts";
import { until } from "./support/until.ts";

const PROGRAM = join(import.meta.dirname, "../tools/dev-cluster.ts");

const backends = backendsOf("cluster on Redis");
const title = backends.kind === "missing" ? `npm run dev:cluster (skipped: ${backends.reason})` : "npm run dev:cluster";

describe.skipIf(backends.kind === "missing")(title, () => {
  it("prints its addresses, serves until Ctrl-C, and then ends with 0", async () => {
    const program = spawn(process.execPath, [PROGRAM], { stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(program, "exit");
    let printed = "";
    program.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    try {
      await until("it is up", () => printed.includes("Ctrl-C stops everything."), { withinMs: 90_000 });
      const [, apiUrl = ""] = /page and server API +(\S+)/.exec(printed) ?? [];
      expect((await fetch(`${apiUrl}/`)).status).toBe(200);
      expect(await (await fetch(`${apiUrl}/demo/config`)).json()).toMatchObject({ demo: true });
      expect(program.exitCode).toBeNull();
    } finally {
      program.kill("SIGINT");
    }
    expect(await exited).toEqual([0, null]);
  });
});
