import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANONYMOUS_PREFIX, MAX_ACCOUNT_ID_LENGTH, newRoomId, parseAccountId, parseRoomId } from "./ids.ts";

describe("parseRoomId", () => {
  it.each([1, 42, Number.MAX_SAFE_INTEGER])("accepts %i as a number and as a decimal string", (id) => {
    expect(parseRoomId(id)).toBe(id);
    expect(parseRoomId(String(id))).toBe(id);
  });

  it.each([
    0,
    -1,
    1.5,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    "0",
    "-1",
    "+1",
    "01",
    " 1",
    "1 ",
    "1\n",
    "1.0",
    "1e3",
    "0x10",
    "9007199254740992",
    "99999999999999999999",
    "१",
    1n,
    null,
    undefined,
    true,
    {},
    [1],
  ])("refuses %s", (value) => {
    expect(parseRoomId(value)).toBeUndefined();
  });

  it("never throws and accepts only positive safe integers", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const roomId = parseRoomId(value);
        if (roomId === undefined) return;
        expect(Number.isSafeInteger(roomId) && roomId > 0).toBe(true);
        expect(String(roomId)).toBe(String(value));
      }),
    );
  });
});

describe("newRoomId", () => {
  const seconds = fc.integer({ min: Date.UTC(2024, 0, 1) / 1_000 + 1, max: Date.UTC(2058, 0, 1) / 1_000 });
  const randoms = fc.double({ min: 0, max: 1 - Number.EPSILON, noNaN: true });

  it("gives valid room ids from 2024 to 2058", () => {
    fc.assert(
      fc.property(seconds, randoms, (second, random) => {
        const roomId = newRoomId(second * 1_000, random);
        expect(parseRoomId(roomId)).toBe(roomId);
      }),
    );
  });

  it("a later second never gives an id of an earlier one", () => {
    fc.assert(
      fc.property(seconds, randoms, randoms, (second, earlier, later) => {
        expect(newRoomId((second + 1) * 1_000, later)).toBeGreaterThan(newRoomId(second * 1_000 + 999, earlier));
      }),
    );
  });

  it("draws within one second differ by the random number", () => {
    const nowMs = Date.UTC(2026, 5, 1);
    const ids = Array.from({ length: 1_000 }, (_, i) => newRoomId(nowMs, i / 1_000));
    expect(new Set(ids).size).toBe(1_000);
  });
});

describe("parseAccountId", () => {
  it.each(["a", "alice_1", "bob@example.org", "a.b-c", "0", "x".repeat(MAX_ACCOUNT_ID_LENGTH)])("accepts %j", (id) => {
    expect(parseAccountId(id)).toBe(id);
  });

  it("makes upper case lower", () => {
    expect(parseAccountId("Alice")).toBe("alice");
  });

  it.each([
    "",
    " ",
    "a b",
    "a/b",
    "ä",
    "a\n",
    "a\u0000",
    "x".repeat(MAX_ACCOUNT_ID_LENGTH + 1),
    1,
    null,
    undefined,
    {},
  ])("refuses %j", (value) => {
    expect(parseAccountId(value)).toBeUndefined();
  });

  it.each([`${ANONYMOUS_PREFIX}1`, "ANON-1", ANONYMOUS_PREFIX])("refuses %j, which looks like a visitor", (id) => {
    expect(parseAccountId(id)).toBeUndefined();
  });

  it("what it accepts it accepts again unchanged", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const accountId = parseAccountId(text);
        if (accountId !== undefined) expect(parseAccountId(accountId)).toBe(accountId);
      }),
    );
  });
});
