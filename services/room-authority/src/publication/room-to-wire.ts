import { assertNever, type DelayedClosing, type PinnedMessage, type Room, type TagMute } from "@plaza/core";
import { multiClientPolicyToWire, plaza } from "@plaza/proto";
import { remainingSeconds } from "../room/remaining-seconds.ts";

/** A room without what only its host knows, the number of persons online. */
export function roomToWire(room: Room, nowMs: number): plaza.v1.Room.$Properties {
  const { roomId, name, announcement, liveUrl, extension, creator, queueLevel, slowModeSeconds, createdAtMs } = room;
  return {
    roomId,
    name,
    announcement,
    liveUrl,
    extension,
    creator,
    queueLevel,
    slowModeSeconds,
    createdAtMs,
    open: room.isOpen,
    muted: room.isMuted,
    enterExitNotices: room.hasEnterExitNotices,
    delayedClosing: delayedClosingToWire(room.delayedClosing),
    multiClientPolicy: multiClientPolicyToWire(room.multiClientPolicy),
    messagesPerSecond: room.messagesPerSecond ?? null,
    queueSizeLimit: room.queueSizeLimit ?? null,
    pinned: room.pinned ? pinnedToWire(room.pinned) : null,
    tagMutes: tagMutesToWire(room.tagMutes, nowMs),
  };
}

function delayedClosingToWire(closing: DelayedClosing): plaza.v1.DelayedClosing.$Properties | null {
  const { DelayedClosingPolicy } = plaza.v1;
  switch (closing.kind) {
    case "none":
      return null;
    case "fixed": {
      const { seconds, startedAtMs } = closing;
      return { policy: DelayedClosingPolicy.AFTER_FIXED_TIME, seconds, startedAtMs };
    }
    case "idle": {
      const { seconds, emptySinceMs = 0 } = closing;
      return { policy: DelayedClosingPolicy.AFTER_IDLE_TIME, seconds, startedAtMs: emptySinceMs };
    }
    default:
      return assertNever(closing);
  }
}

function pinnedToWire(pinned: PinnedMessage): plaza.v1.PinnedMessage.$Properties {
  return { ...pinned };
}

/** [TG2] Those that are running. */
function tagMutesToWire(mutes: readonly TagMute[], nowMs: number): plaza.v1.TagMute.$Properties[] {
  const running = mutes.filter((mute) => mute.untilMs > nowMs);
  return running.map(({ tag, untilMs }) => ({ tag, seconds: remainingSeconds(untilMs, nowMs) }));
}
