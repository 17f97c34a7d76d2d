import { describe, expect, it } from "vitest";
import { DISCONNECTS, mayReconnectAfter } from "./disconnect-code.ts";

const entries = Object.entries(DISCONNECTS);

describe("disconnect codes", () => {
  it("every code is used once", () => {
    expect(new Set(entries.map(([, entry]) => entry.code)).size).toBe(entries.length);
  });

  it.each(entries)(
    "%s lies in the range for applications, below 4500 exactly when the client may reconnect",
    (_, entry) => {
      expect(entry.code).toBeGreaterThanOrEqual(4000);
      expect(entry.code).toBeLessThanOrEqual(4999);
      expect(entry.code < 4500).toBe(entry.mayReconnect);
      expect(mayReconnectAfter(entry.code)).toBe(entry.mayReconnect);
    },
  );

  it.each(entries)("%s says what it means in a sentence", (_, entry) => {
    expect(entry.meaning).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    [4499, true],
    [4500, false],
    [4999, false],
    [5000, true],
    [1000, true],
    [1006, true],
  ])("an unknown code %i is judged by its range: may reconnect is %s", (code, mayReconnect) => {
    expect(mayReconnectAfter(code)).toBe(mayReconnect);
  });
});
