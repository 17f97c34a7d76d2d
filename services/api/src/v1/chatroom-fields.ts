import type { RoomDescription } from "../room-commands.ts";
import { delayInfo } from "./delay-close.ts";

/**
 * A room as the product shows it, in its order. An announcement or live address that was never set is null, an extension
 * is an empty text, as in the product's samples.
 */
export function chatroomFields({ room }: RoomDescription) {
  return {
    roomid: room.roomId ?? 0,
    valid: room.open ?? false,
    announcement: room.announcement || null,
    queuelevel: room.queueLevel ?? 0,
    muted: room.muted ?? false,
    name: room.name ?? "",
    broadcasturl: room.liveUrl || null,
    ext: room.extension ?? "",
    creator: room.creator ?? "",
    ...(room.delayedClosing && { delayInfo: delayInfo(room.delayedClosing) }),
  };
}

/** A room with whether enterings and exits are told. */
export function chatroomWithNotices(description: RoomDescription) {
  return { ...chatroomFields(description), ionotify: description.hasEnterExitNotices };
}

/** The same with the number of persons online. */
export function countedChatroom(description: RoomDescription) {
  return { ...chatroomWithNotices(description), onlineusercount: description.room.online ?? 0 };
}

/** What our own calls add for operators; -1 says that the deployment's budget holds. */
export function operatedChatroom(description: RoomDescription) {
  const { createdAtMs, slowModeSeconds, multiClientPolicy, messagesPerSecond, pinned } = description.room;
  return {
    ...countedChatroom(description),
    createtime: createdAtMs ?? 0,
    slowModeSeconds: slowModeSeconds ?? 0,
    multiClientPolicy: multiClientPolicy ?? 0,
    messagesPerSecond: messagesPerSecond ?? -1,
    ...(pinned && { pinnedMsgId: pinned.clientMessageId ?? "" }),
  };
}
