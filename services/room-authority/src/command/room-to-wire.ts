import type { plaza } from "@plaza/proto";
import type { RoomSnapshot } from "../hosting/room-item.ts";

export function roomToWire(snapshot: RoomSnapshot): plaza.cluster.v1.RoomDescription.$Properties {
  const { roomId, name, announcement, liveUrl, extension, creator, queueLevel, ...room } = snapshot.state.room;
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
    position: snapshot.position,
    enterExitNotices: room.hasEnterExitNotices,
  };
}
