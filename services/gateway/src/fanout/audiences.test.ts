import type { AccountId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { buildHub } from "../testing/hub-builder.ts";
import { buildSession, ROOM_ID } from "../testing/session-builder.ts";

const EVERYBODY = { accounts: [], tagExpression: "", place: undefined };
const VIPS = { ...EVERYBODY, tagExpression: '{"tag":"vip"}' };

describe("Audiences", () => {
  it("[EN1] leave out whom the authority has let in and whose client does not know yet", () => {
    const hub = buildHub();
    const room = hub.acquire(ROOM_ID);
    const session = buildSession({ accountId: "ann", tags: ["vip"] });
    room.admit(session, { epoch: 1, seq: 0 }, 0);
    const audiences = [EVERYBODY, VIPS, { ...EVERYBODY, accounts: ["ann" as AccountId] }];
    const reached = () => audiences.map((audience) => hub.audiences.of(audience, room.sessions).length);
    expect(reached()).toEqual([0, 0, 0]);
    hub.join(session, room);
    expect(reached()).toEqual([1, 1, 1]);
  });

  it("[TG1] an expression that cannot be read shows what it hides to nobody", () => {
    const hub = buildHub();
    const room = hub.acquire(ROOM_ID);
    const session = buildSession({ tags: ["vip"] });
    room.admit(session, { epoch: 1, seq: 0 }, 0);
    hub.join(session, room);
    const unreadable = { ...EVERYBODY, tagExpression: '{"tag":"vip"} xor {"tag":"blue"}' };
    expect(hub.audiences.of(unreadable, room.sessions)).toEqual([]);
    expect(hub.audiences.includes(unreadable, session)).toBe(false);
  });
});
