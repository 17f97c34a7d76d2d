import type { plaza } from "@plaza/proto";
import type { RoomSnapshot } from "./room-work.ts";

export function roomToWire(snapshot: RoomSnapshot): plaza.cluster.v1.RoomDescription.$Properties {
  const { roomId, name, announcement, liveUrl, extension, creator, queueLevel, ...room } = snapshot.stored.room;
  return {
    room: {
      roomId,
      name,
      announcement,
      liveUrl,
      extension,
      creator,
      queueLevel,
      open: room.isOpen,
      muted: room.isMuted,
      createdAtMs: room.createdAtMs,
      online: snapshot.online,
    },
    position: snapshot.stored.position,
    enterExitNotices: room.hasEnterExitNotices,
  };
}
