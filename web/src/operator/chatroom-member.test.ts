import { expect, it } from "vitest";
import { type ChatroomMember, memberActions, standingText } from "./chatroom-member.ts";

const VISITOR: ChatroomMember = { accid: "ann", nick: "Ann", type: "TEMPORARY", onlineStat: true, enterTime: 1 };

it("nobody is offered an action on the creator", () => {
  expect(memberActions({ ...VISITOR, type: "CREATOR" })).toEqual([]);
});

it("each state that is set is offered to be ended", () => {
  const member = { ...VISITOR, type: "LIMITED", muted: true, tempMuted: true, tempMuteTtl: 9, blacklisted: true };
  const labels = memberActions(member).map((action) => action.label);
  expect(labels).toEqual(expect.arrayContaining(["Unmute", "End temporary mute", "Unblock", "Remove"]));
  expect(standingText(member)).toBe("online, blocked, muted, muted for 9 s");
});

it("who is offline cannot be removed", () => {
  const labels = memberActions({ ...VISITOR, onlineStat: false }).map((action) => action.label);
  expect(labels).not.toContain("Remove");
});

it("[VM1] a virtual member can only be removed, by the call for virtual members", () => {
  expect(memberActions({ ...VISITOR, isRobot: true })).toEqual([
    { label: "Remove", call: "chatroom/removeRobot", parameters: { accids: '["ann"]' } },
  ]);
});
