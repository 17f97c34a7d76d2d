import type { plaza } from "@plaza/proto";
import type { RoomSnapshot } from "../hosting/room-item.ts";
import { roomToWire } from "../publication/room-to-wire.ts";

export function describeRoom(snapshot: RoomSnapshot, nowMs: number): plaza.cluster.v1.RoomDescription.$Properties {
  const { room } = snapshot.state;
  return {
    room: { ...roomToWire(room, nowMs), online: snapshot.online },
    position: snapshot.position,
    enterExitNotices: room.hasEnterExitNotices,
  };
}
