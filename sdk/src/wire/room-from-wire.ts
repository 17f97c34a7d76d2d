import type { plaza } from "@plaza/proto/client";
import type { KickReason, RoomInfo } from "../room.ts";

export function roomFromWire(wire: plaza.v1.Room.$Properties): RoomInfo {
  return { ...notifiedRoomFromWire(wire), online: wire.online ?? 0 };
}

/** A room as a notification tells of it: nobody is counted for that. */
export function notifiedRoomFromWire(wire: plaza.v1.Room.$Properties): Omit<RoomInfo, "online"> {
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
  };
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
