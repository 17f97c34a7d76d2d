import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationText, parseDuration } from "./duration.ts";
import { integerBetween } from "./integer-between.ts";
import { parseRoomId } from "./room-id.ts";
import { parseTime } from "./time.ts";

describe("a room", () => {
  it("is any integer that the protocol can carry", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (id) => parseRoomId(String(id)) === id),
    );
  });

  it.each(["0", "-1", "1.5", "9007199254740992", "01", "1e3", "abc", ""])("is not %j", (given) => {
    expect(() => parseRoomId(given)).toThrow("A room is an integer from 1 to 9007199254740991");
  });
});

describe("a duration", () => {
  it.each([
    ["90s", 90],
    ["10m", 600],
    ["2h", 7_200],
    ["1d", 86_400],
    ["1h30m", 5_400],
  ])("%s is %d seconds", (given, seconds) => {
    expect(parseDuration(given)).toBe(seconds);
  });

  it.each(["", "10", "0s", "m", "10 m", "1m1h", "-1m", "1.5h"])("is not %j", (given) => {
    expect(() => parseDuration(given)).toThrow("A duration is above 0 and looks like");
  });

  it("is read as it is written, whatever its length", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        (seconds) => parseDuration(durationText(seconds)) === seconds,
      ),
    );
  });
});

describe("a time", () => {
  it.each([
    ["1795603192694", 1_795_603_192_694],
    ["2026-01-31T20:15:00Z", Date.UTC(2026, 0, 31, 20, 15)],
    ["2026-01-31 20:15+08:00", Date.UTC(2026, 0, 31, 12, 15)],
    ["2026-01-31T20:15:00", new Date(2026, 0, 31, 20, 15).getTime()],
  ])("%s is %d", (given, timeMs) => {
    expect(parseTime(given)).toBe(timeMs);
  });

  it.each(["", "yesterday", "2026-13-01", "20:15", "1", "2026"])("is not %j", (given) => {
    expect(() => parseTime(given)).toThrow("A time is");
  });
});

describe("a number", () => {
  it("that is out of its bounds is refused with both", () => {
    const parse = integerBetween(1, 200);
    expect([parse("1"), parse("200")]).toEqual([1, 200]);
    for (const given of ["0", "201", "1.5", "-3", "x", ""]) {
      expect(() => parse(given)).toThrow("an integer from 1 to 200");
    }
  });
});
