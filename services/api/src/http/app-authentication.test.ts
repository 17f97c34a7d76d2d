import { describe, expect, test } from "vitest";
import { APP_KEY, APP_SECRET, signedHeaders } from "../testing/test-api.ts";
import { AppAuthentication } from "./app-authentication.ts";

const NOW_MS = 1_750_000_000_000;
const OTHER = { appKey: "next-key", appSecret: "the-secret-that-comes-next" };

const authentication = new AppAuthentication({
  credentials: [{ appKey: APP_KEY, appSecret: APP_SECRET }, OTHER],
  now: () => NOW_MS,
});

/** Node gives header names in lower case. */
function verify(headers: Readonly<Record<string, string | undefined>>): string {
  return authentication.verify(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  );
}

describe("CheckSum", () => {
  test("a call that is signed rightly is known by its AppKey", () => {
    expect(verify(signedHeaders(NOW_MS))).toBe(APP_KEY);
  });

  test("it is the lower-case hex SHA-1 of AppSecret + Nonce + CurTime", () => {
    // Computed with sha1sum.
    const headers = { AppKey: APP_KEY, Nonce: "n", CurTime: "1750000000" };
    expect(verify({ ...headers, CheckSum: "e8e26c8796184336eb40325a2a4acd4d5d6f9285" })).toBe(APP_KEY);
  });

  test("several keys are valid at once, so that one can be replaced", () => {
    expect(verify(signedHeaders(NOW_MS, OTHER))).toBe("next-key");
  });

  test.each([
    ["another key's secret", { ...signedHeaders(NOW_MS, OTHER), AppKey: APP_KEY }],
    ["an unknown key", { ...signedHeaders(NOW_MS), AppKey: "unknown" }],
    ["an unknown key without a secret", signedHeaders(NOW_MS, { appKey: "unknown", appSecret: "" })],
    ["a key like a property of every object", { ...signedHeaders(NOW_MS), AppKey: "__proto__" }],
    ["another nonce", { ...signedHeaders(NOW_MS), Nonce: "other" }],
    ["another time", { ...signedHeaders(NOW_MS), CurTime: "1750000001" }],
    ["upper case", { ...signedHeaders(NOW_MS), CheckSum: signedHeaders(NOW_MS).CheckSum?.toUpperCase() }],
    ["a part of it", { ...signedHeaders(NOW_MS), CheckSum: signedHeaders(NOW_MS).CheckSum?.slice(0, 39) }],
    ["something else", { ...signedHeaders(NOW_MS), CheckSum: "x".repeat(40) }],
  ])("%s is refused with one and the same sentence", (_, headers) => {
    expect(() => verify(headers)).toThrow(/^header CheckSum does not fit AppKey, Nonce and CurTime$/);
  });
});

test.each(["AppKey", "Nonce", "CurTime", "CheckSum"])("a call without %s is refused", (name) => {
  expect(() => verify({ ...signedHeaders(NOW_MS), [name]: undefined })).toThrow(`header ${name} is required`);
  expect(() => verify({ ...signedHeaders(NOW_MS), [name]: "" })).toThrow(`header ${name} is required`);
});

describe("CurTime", () => {
  test.each([-300_000, 300_000])("%i ms from the server's clock it is valid", (differenceMs) => {
    expect(verify(signedHeaders(NOW_MS + differenceMs))).toBe(APP_KEY);
  });

  test.each([-301_000, 301_000, -NOW_MS])("%i ms from the server's clock it is refused", (differenceMs) => {
    expect(() => verify(signedHeaders(NOW_MS + differenceMs))).toThrow("header CurTime must be");
  });

  test.each(["now", "1750000000.5", "1.75e9", "-1750000000", " ", "1750000000000"])("%s is refused", (curTime) => {
    expect(() => verify({ ...signedHeaders(NOW_MS), CurTime: curTime })).toThrow("header CurTime must be");
  });
});

test("a Nonce has 128 characters at most", () => {
  const headers = { ...signedHeaders(NOW_MS), Nonce: "n".repeat(129) };
  expect(() => verify(headers)).toThrow("header Nonce of 129 characters exceeds 128");
  expect(() => verify({ ...headers, Nonce: "n".repeat(128) })).toThrow("header CheckSum");
});
