import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { KickReason } from "../room.ts";
import type {
  DelayedClosing,
  MultiClientPolicy,
  NotifiedRoom,
  PinnedMessage,
  RoomInfo,
  TagMute,
} from "../room-info.ts";
import { contentFromWire } from "./content-from-wire.ts";

export function roomFromWire(wire: plaza.v1.Room.$Properties): RoomInfo {
  return { ...notifiedRoomFromWire(wire), online: wire.online ?? 0 };
}

export function notifiedRoomFromWire(wire: plaza.v1.Room.$Properties): NotifiedRoom {
  return {
    id: wire.roomId ?? 0,
    name: wire.name ?? "",
    announcement: wire.announcement ?? "",
    liveUrl: wire.liveUrl ?? "",
    extension: wire.extension ?? "",
    creator: wire.creator ?? "",
    isOpen: wire.open ?? false,
    isMuted: wire.muted ?? false,
    queueLevel: wire.queueLevel ?? 0,
    createdAtMs: wire.createdAtMs ?? 0,
    slowModeSeconds: wire.slowModeSeconds ?? 0,
    hasEnterExitNotices: wire.enterExitNotices ?? false,
    multiClientPolicy: MULTI_CLIENT_POLICIES[wire.multiClientPolicy ?? 0] ?? "unknown",
    tagMutes: (wire.tagMutes ?? []).map(tagMuteFromWire),
    ...(wire.delayedClosing?.policy && { delayedClosing: delayedClosingFromWire(wire.delayedClosing) }),
    ...presentFields({ messagesPerSecond: wire.messagesPerSecond, queueSizeLimit: wire.queueSizeLimit }),
    ...(wire.pinned && { pinned: pinnedFromWire(wire.pinned) }),
  };
}

/** By their numbers on the wire. */
const MULTI_CLIENT_POLICIES: readonly MultiClientPolicy[] = [
  "deployment",
  "all",
  "onePerKind",
  "newestOnly",
  "refuseNew",
];

/** By their numbers on the wire, of which 0 is that the room does not close by itself. */
const CLOSING_POLICIES: readonly DelayedClosing["policy"][] = ["unknown", "afterFixedTime", "afterIdleTime"];

function delayedClosingFromWire(wire: plaza.v1.DelayedClosing.$Properties): DelayedClosing {
  return {
    policy: CLOSING_POLICIES[wire.policy ?? 0] ?? "unknown",
    seconds: wire.seconds ?? 0,
    startedAtMs: wire.startedAtMs ?? 0,
  };
}

function pinnedFromWire(wire: plaza.v1.PinnedMessage.$Properties): PinnedMessage {
  return {
    ...contentFromWire(wire),
    seq: wire.seq ?? 0,
    timeMs: wire.timeMs ?? 0,
    clientMessageId: wire.clientMessageId ?? "",
    sender: wire.sender ?? "",
    senderNick: wire.senderNick ?? "",
    pinnedBy: wire.pinnedBy ?? "",
    pinnedAtMs: wire.pinnedAtMs ?? 0,
  };
}

export function tagMuteFromWire(wire: plaza.v1.TagMute.$Properties): TagMute {
  return { tag: wire.tag ?? "", seconds: wire.seconds ?? 0 };
}

const KICK_REASONS: readonly KickReason[] = [
  "unknown",
  "roomClosed",
  "byManager",
  "otherDevice",
  "silently",
  "blocked",
];

export function kickReasonFromWire(number: number | null | undefined): KickReason {
  return KICK_REASONS[number ?? 0] ?? "unknown";
}
