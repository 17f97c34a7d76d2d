import { expect, it } from "vitest";
import { linkedRoom } from "./session.ts";

it.each([
  ["?room=4711", "4711"],
  ["?x=1&room=9007199254740991", "9007199254740991"],
  ["?room=0", undefined],
  ["?room=javascript:alert(1)", undefined],
  ["?room=12345678901234567", undefined],
  ["", undefined],
])("the address %j names the room %j", (search, roomId) => {
  expect(linkedRoom(search)).toBe(roomId);
});
