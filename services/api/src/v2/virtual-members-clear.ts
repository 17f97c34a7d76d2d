import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { removeVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";

/** [VM1] Takes every virtual member out of the room. */
export const virtualMembersClear = defineCall({
  method: "DELETE",
  path: "/im/v2/room_members/actions/clear_virtual_members",
  parameters: z.object({ room_id: roomId(), notification_enabled: withDefault(flag(), true) }),
  execute: async ({ room_id: roomId, notification_enabled }, { rooms }) => {
    const removal = { roomId, accountIds: "all", notification: { silent: !notification_enabled } } as const;
    const { changed } = await removeVirtualMembers(removal, rooms);
    return { count: changed.length };
  },
});
