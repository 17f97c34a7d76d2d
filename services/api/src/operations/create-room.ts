import { newRoomId, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CallContext } from "../call/call-context.ts";
import type { RoomDescription } from "../room-commands.ts";

/** Two rooms made in one second share an id once in 8 million times. */
const MAX_DRAWS = 5;

/** Makes a room with a fresh id. */
export async function createRoom(
  { rooms, now, random }: CallContext,
  room: plaza.cluster.v1.CreateRoom.$Properties & { readonly creator: string },
): Promise<RoomDescription> {
  for (let draw = 1; ; draw += 1) {
    try {
      return await rooms.executeForRoom(newRoomId(now(), random()), { createRoom: room }, room.creator);
    } catch (error) {
      const isTaken = error instanceof PlazaError && error.refusal.error === "alreadyExists";
      if (!isTaken) throw error;
      if (draw === MAX_DRAWS) throw new Error(`${MAX_DRAWS} fresh room ids were taken already`, { cause: error });
    }
  }
}
