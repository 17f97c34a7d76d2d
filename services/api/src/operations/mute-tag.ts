import type { AccountId, RoomId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";

type TagMute = {
  readonly roomId: RoomId;
  readonly operator: AccountId;
  readonly tag: string;
  /** 0 ends it. */
  readonly seconds: number;
  readonly notification: plaza.v1.NotificationOptions.$Properties;
  /** Who is told, as a tag expression; undefined: who holds the tag. */
  readonly notifyTargetTags: string | undefined;
};

/** [TG2] Mutes whoever holds a tag for some time. Returns the seconds set, or those that were left of what was ended. */
export async function muteTag(mute: TagMute, rooms: RoomCommands): Promise<number> {
  const { roomId, operator, tag, seconds: durationSeconds, notification, notifyTargetTags } = mute;
  const setTagMute = {
    roomId,
    tag,
    durationSeconds,
    notification,
    ...(notifyTargetTags !== undefined && { notifyTargetTags }),
  };
  const { seconds } = await rooms.executeFor("tagMute", { roomId, command: { setTagMute }, accountId: operator });
  return seconds ?? 0;
}
