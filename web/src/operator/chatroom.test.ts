import { expect, it } from "vitest";
import { type Chatroom, roomFacts } from "./chatroom.ts";

const ROOM: Chatroom = {
  roomid: 1,
  name: "Stage",
  creator: "ann",
  valid: true,
  muted: false,
  announcement: null,
  broadcasturl: null,
  ext: "",
  queuelevel: 0,
};

it("the facts of a room name only what is set", () => {
  expect(roomFacts(ROOM)).toBe("open");
  expect(roomFacts({ ...ROOM, valid: false, muted: true, onlineusercount: 0 })).toBe("closed · 0 online · muted");
});

it("the facts of a room name the rules that it has of its own", () => {
  const delayInfo = { delayClosePolicy: 2, delaySeconds: 60, status: 0, startTime: 0 };
  expect(roomFacts({ ...ROOM, slowModeSeconds: 5, pinnedMsgId: "m", delayInfo })).toBe(
    "open · slow mode 5 s · a message is pinned · closes when it was empty for 60 s",
  );
  expect(roomFacts({ ...ROOM, slowModeSeconds: 0, delayInfo: { ...delayInfo, delayClosePolicy: 0 } })).toBe("open");
});
