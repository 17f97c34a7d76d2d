import { type Chatroom, inChatroom } from "../api/answers.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import type { Paint } from "../output/paint.ts";
import { listOf } from "../output/table.ts";

export const addRoomGet: AddCommand = (group, context) => {
  group
    .command("get")
    .description("show a room")
    .argument("<room>", "its id", parseRoomId)
    .action(async (roomid: number) => {
      const { chatroom } = await context.api.call("chatroom/get", { roomid, needOnlineUserCount: true }, inChatroom);
      context.output.show([chatroom], roomLines);
    });
};

/** Every field that is set, in the server's order and under the server's names, so also those of newer servers. */
function roomLines(rooms: readonly Chatroom[], paint: Paint): readonly string[] {
  return rooms.flatMap((room) => {
    const set = Object.entries(room).filter(([, value]) => value !== null && value !== "");
    return listOf(
      set.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
      paint,
    );
  });
}
