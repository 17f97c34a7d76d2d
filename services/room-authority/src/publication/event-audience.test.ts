import type { AccountId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import type { Audience } from "../room/chat-message.ts";
import { PLAIN_NOTICE, type RoomEvent } from "../room/decision.ts";
import { aMember, aMessage, aPublishedMessage, aRoom, aViewer } from "../room/testing.ts";
import { filterOf } from "./event-audience.ts";

const RED = '{"tag":"red"}';
const PLACE = { x: 1, y: 2, z: 3 };
const told = { operator: aViewer("mia"), ...PLAIN_NOTICE };

/** A message to an audience, whose tags the rules have resolved. */
function sentTo(audience: Audience, targetTags = ""): Parameters<typeof filterOf>[0] {
  const sender = { actor: aViewer("bob"), role: "visitor", nick: "", avatar: "" } as const;
  return { kind: "messageSent", message: aMessage({ audience }), sender, isExempt: false, targetTags };
}

const toRoom = (place?: typeof PLACE): Audience => ({ kind: "room", targetTags: undefined, place });

describe("whom a publication is for", () => {
  it("[MS6] a plain message is for everybody", () => {
    expect(filterOf(sentTo(toRoom()))).toBeUndefined();
  });

  it("[TG1] [PL1] one with tags, a place or both is for whom all of them let pass", () => {
    expect(filterOf(sentTo(toRoom(), RED))).toEqual({ accounts: [], tagExpression: RED, place: null });
    expect(filterOf(sentTo(toRoom(PLACE)))).toEqual({ accounts: [], tagExpression: "", place: PLACE });
    expect(filterOf(sentTo(toRoom(PLACE), RED))).toEqual({ accounts: [], tagExpression: RED, place: PLACE });
  });

  it("[MS6] a directed one is for its receivers, each once", () => {
    const receivers = ["ann", "bob", "ann"] as AccountId[];
    const filter = { accounts: ["ann", "bob"], tagExpression: "", place: null };
    expect(filterOf(sentTo({ kind: "directed", receivers }))).toEqual(filter);
  });

  it.each([RED, ""])("[RC4] a recall is for those who got the message: %j", (targetTags) => {
    const recalled = { kind: "messageRecalled", message: aPublishedMessage({ targetTags }), ...told } as const;
    expect(filterOf(recalled)?.tagExpression ?? "").toBe(targetTags);
  });

  it.each([RED, ""])("[TG2] a muted tag is told to whom the expression names: %j", (targetTags) => {
    const what = { kind: "muted", seconds: 1 } as const;
    const muted = { kind: "tagNotified", tag: "red", what, room: aRoom(), targetTags, ...told } as const;
    expect(filterOf(muted)?.tagExpression ?? "").toBe(targetTags);
  });

  it("[NT2] other changes are for everybody", () => {
    const member = aMember("ann", "visitor");
    const changes: readonly Exclude<RoomEvent, { kind: "memberEntered" | "memberExited" }>[] = [
      { kind: "roomNotified", what: "muted", room: aRoom(), ...told },
      { kind: "memberNotified", what: { kind: "muted" }, member, ...told },
      { kind: "queueNotified", what: "dropped", elements: [], ...told },
      { kind: "sessionsDisplaced", sessionIds: [] },
    ];
    expect(changes.map(filterOf)).toEqual(changes.map(() => undefined));
  });
});
