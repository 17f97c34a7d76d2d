import { inChatroom } from "./answers.ts";
import type { ServerApi } from "./server-api.ts";

/** Who acts in a room: the account that was named, else the room's creator, who may do everything in it. */
export async function actorIn(api: ServerApi, roomId: number, named: string | undefined): Promise<string> {
  if (named !== undefined) return named;
  const { chatroom } = await api.call("chatroom/get", { roomid: roomId }, inChatroom);
  return chatroom.creator;
}
