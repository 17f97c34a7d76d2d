import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { rawConnection, requestText } from "../testing/raw-http.ts";
import { startTestApi } from "../testing/test-api.ts";

async function startWithPage() {
  const parent = mkdtempSync(join(tmpdir(), "plaza-web-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const webRoot = join(parent, "dist");
  mkdirSync(join(webRoot, "assets"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Plaza</title>");
  writeFileSync(join(webRoot, ".env"), "hidden");
  writeFileSync(join(webRoot, "assets", "index-a1b2c3d4.js"), "export {};");
  return startTestApi({ env: { PLAZA_WEB_ROOT: webRoot } });
}

describe("the web page", () => {
  test("stands at / with headers that let it load nothing foreign and be framed by nobody", async () => {
    const { url } = await startWithPage();
    const response = await fetch(`${url}/?room=1`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Plaza</title>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    const policy = response.headers.get("content-security-policy")?.split("; ") ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' ws: wss:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.join()).not.toContain("unsafe");
  });

  test("what has a hash in its name is kept for good", async () => {
    const { url } = await startWithPage();
    const response = await fetch(`${url}/assets/index-a1b2c3d4.js`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toMatch(/javascript/);
  });

  test.each(["/nothing.js", "/.env", "/assets/", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00"])(
    "%s is not served",
    async (path) => {
      const { url } = await startWithPage();
      const connection = await rawConnection(url);
      connection.write(requestText(`GET ${path}`, { Connection: "close" }));
      const received = await connection.untilClosed();
      expect(received).toMatch(/^HTTP\/1\.1 4[0-9][0-9] /);
      expect(received).not.toMatch(/secret|hidden|node_modules|at \//);
    },
  );

  test("does not hide the calls of the server API", async () => {
    const api = await startWithPage();
    expect((await api.call("chatroom/get.action", { roomid: 1 })).json.code).toBe(404);
  });
});

test("without a built page the api serves all the same, and / says what to do", async () => {
  const api = await startTestApi({ env: { PLAZA_WEB_ROOT: "/nowhere" } });
  const response = await fetch(api.url);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/^The web page is not built\..*PLAZA_WEB_ROOT/);
  expect((await api.call("chatroom/get.action", { roomid: 1 })).json.code).toBe(404);
});
