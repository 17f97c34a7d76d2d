import type { Position } from "@plaza/core";
import type { StoredRoom } from "@plaza/ports";
import type { RoomState } from "../room/room-state.ts";

/** A room as it was at the last step that the store confirmed. */
export type HostedState = {
  readonly state: RoomState;
  readonly version: number;
  readonly position: Position;
  readonly lastTimeMs: number;
};

export function hostedStateOf(stored: StoredRoom, lastSpokeMs: RoomState["lastSpokeMs"]): HostedState {
  const { room, members, queue, virtualMembers, version, position, lastTimeMs } = stored;
  const state = {
    room,
    members: new Map(members.map((member) => [member.accountId, member])),
    queue: new Map(queue.map((element) => [element.key, element])),
    virtualMembers: new Map(virtualMembers.map((member) => [member.accountId, member])),
    lastSpokeMs,
  };
  return { state, version, position, lastTimeMs };
}
