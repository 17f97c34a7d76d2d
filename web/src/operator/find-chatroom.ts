import type { Chatroom, ChatroomPage } from "./chatroom.ts";
import type { ServerApi } from "./server-api.ts";

/**
 * One room with what operators set. `chatroom/get` says why a room cannot be had, and the list, whose page before the
 * next id begins with the room, has the settings that the product's call lacks.
 */
export async function findChatroom(api: ServerApi, roomid: number): Promise<Chatroom> {
  const query = { roomid, needOnlineUserCount: true };
  const { chatroom } = await api.call<{ readonly chatroom: Chatroom }>("chatroom/get", query);
  const { desc } = await api.call<ChatroomPage>("chatroom/list", { before: roomid + 1, limit: 1 });
  return { ...chatroom, ...desc.data.find((room) => room.roomid === roomid) };
}
