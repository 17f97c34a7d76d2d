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
