import type { plaza } from "@plaza/proto";
import type { NoticeOptions } from "../room/room-command.ts";

/** Absent: the room is told, with nothing added. */
export function noticeOptionsOf(
  notification: plaza.v1.NotificationOptions.$Properties | null | undefined,
): NoticeOptions {
  return { isSilent: notification?.silent ?? false, extension: notification?.extension ?? "" };
}
