import {
  type AccountId,
  CLIENT_TYPES,
  type ClientType,
  type GatewayId,
  type RoomId,
  type SessionId,
} from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSession, encodeSession, encodeTag, parsePlace, sessionIdOfPlace } from "./session-value.ts";

const roomId = 7 as RoomId;
const anyText = fc.string({ unit: "binary" });
const identifier = fc.string({ minLength: 1 }).filter((text) => !/[\n\0]/.test(text));
const sessions = fc.record({
  roomId: fc.constant(roomId),
  sessionId: identifier.map((text) => text as SessionId),
  gatewayId: identifier.map((text) => text as GatewayId),
  accountId: identifier.map((text) => text as AccountId),
  isAnonymous: fc.boolean(),
  clientType: fc.constantFrom(...(Object.keys(CLIENT_TYPES) as ClientType[])),
  deviceId: anyText,
  nick: anyText,
  avatar: anyText,
  extension: anyText,
  enteredAtMs: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  tags: fc.uniqueArray(anyText, { maxLength: 10 }),
  notifyTargetTags: anyText,
});

describe("the value of a session", () => {
  it("every session comes back as it was given", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(decodeSession(roomId, session.sessionId, encodeSession(session))).toEqual(session);
      }),
    );
  });

  it("the tags stand in front of the JSON, where a script that knows nothing of JSON cuts them out", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(tagsCutFrom(encodeSession(session))).toEqual(session.tags.map(encodeTag));
      }),
    );
  });

  it("a session without tags is stored as an earlier version stored it", () => {
    const session = { ...sample(), tags: [], notifyTargetTags: "" };
    const { roomId: _, sessionId: __, gatewayId, accountId, enteredAtMs, ...rest } = session;
    const { tags: ___, notifyTargetTags: ____, ...earlier } = rest;
    const lines = [String(enteredAtMs).padStart(16, "0"), gatewayId, accountId, JSON.stringify(earlier)];
    expect(encodeSession(session)).toBe(lines.join("\n"));
    expect(decodeSession(roomId, session.sessionId, lines.join("\n"))).toEqual(session);
  });

  it("values sort by time of entry", () => {
    fc.assert(
      fc.property(sessions, sessions, (a, b) => {
        const [first, second] = [encodeSession(a), encodeSession(b)].map((value) => value.slice(0, 16));
        expect(Math.sign(a.enteredAtMs - b.enteredAtMs)).toBe(first === second ? 0 : `${first}` < `${second}` ? -1 : 1);
      }),
    );
  });

  it("an id that would break the lines is refused", () => {
    const session = sample();
    for (const gatewayId of ["a\nb", "a\0b"]) {
      expect(() => encodeSession({ ...session, gatewayId: gatewayId as GatewayId })).toThrow(RangeError);
    }
  });

  it("a kind of client that a newer version stored counts as unspecified", () => {
    const value =
      '0000000000000001\ng\na\n{"isAnonymous":false,"clientType":"watch","deviceId":"","nick":"","avatar":""}';
    expect(decodeSession(roomId, "s", value).clientType).toBe("unspecified");
  });
});

function sample(): PresentSession {
  const [session] = fc.sample(sessions, 1);
  if (session === undefined) throw new Error("no session was drawn");
  return session;
}

/** In the same way as `tagsIn` in scripts/shared/sessions.lua. */
function tagsCutFrom(value: string): readonly string[] {
  const json = value.split("\n")[3] ?? "";
  const begin = '{"tags":["';
  return json.startsWith(begin) ? json.slice(begin.length, json.indexOf('"],"')).split('","') : [];
}

describe("a cursor", () => {
  it("names the session that a page ended with", () => {
    expect(sessionIdOfPlace(parsePlace("0000000000000001:session:1"))).toBe("session:1");
  });

  it("of another form is a RangeError", () => {
    for (const cursor of [
      "",
      "1:s",
      "0000000000000001:",
      "000000000000000x:s",
      `0000000000000001:${"s".repeat(257)}`,
    ]) {
      expect(() => parsePlace(cursor)).toThrow(RangeError);
    }
  });
});
