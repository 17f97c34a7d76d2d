import type { Actor } from "../actor.ts";
import { type Rejected, reject } from "../decision.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf } from "../room-state.ts";

/** Why somebody is not heard in the room now, whatever the role may do and whatever is said. */
export function whySilenced(
  state: RoomState,
  actor: Actor,
  { nowMs, ignoresTemporaryMute }: { readonly nowMs: number; readonly ignoresTemporaryMute: boolean },
): Rejected | undefined {
  const standing = state.members.get(actor.accountId);
  if (standing?.isBlocked) return reject("blocked", "the account is blocked"); // [BL1]
  if (standing?.isMuted) return reject("muted", "the account is muted"); // [MU1]
  const remainingMs = (standing?.mutedUntilMs ?? 0) - nowMs;
  if (remainingMs > 0 && !ignoresTemporaryMute) {
    return reject("temporarilyMuted", "the account is muted for some time", remainingMs); // [MU2]
  }
  if (state.room.isMuted && !may(roleOf(state, actor), "speakWhileRoomIsMuted")) {
    return reject("roomMuted", "the room is muted"); // [MU3]
  }
  return undefined;
}
