import type { plaza } from "@plaza/proto";
import { NEVER } from "../operations/delayed-closing.ts";
import type { RoomDescription } from "../room-commands.ts";

/** A room as V2 shows it; how it closes by itself is there only where it does. */
export function chatroomFields({ room }: RoomDescription) {
  return {
    valid: room.open ?? false,
    creator: room.creator ?? "",
    room_name: room.name ?? "",
    announcement: room.announcement ?? "",
    live_url: room.liveUrl ?? "",
    extension: room.extension ?? "",
    chat_banned: room.muted ?? false,
    room_id: room.roomId ?? 0,
    queue_level: room.queueLevel ?? 0,
    ...(room.delayedClosing && { delay_info: delayInfo(room.delayedClosing) }),
  };
}

/** `status` is 1 while the time runs. */
function delayInfo({ policy, seconds, startedAtMs }: plaza.v1.DelayedClosing.$Properties) {
  return {
    delay_close_enable: true,
    delay_close_policy: policy ?? NEVER,
    delay_seconds: seconds ?? 0,
    status: startedAtMs ? 1 : 0,
    start_time: startedAtMs ?? 0,
  };
}
