import { PlazaError, type RoomId } from "@plaza/core";
import type { RoomOutcome, RoomSnapshot, RoomWork } from "../hosting/room-item.ts";
import type { CommandContext } from "./command-context.ts";

type Place = { readonly roomId: RoomId; readonly expiresAtMs: number };

/** Has something done in a room and waits for the outcome; a refusal is thrown. */
export async function doInRoom(
  place: Place,
  work: RoomWork,
  context: CommandContext,
): Promise<Exclude<RoomOutcome, { kind: "refused" }>> {
  const outcome = await new Promise<RoomOutcome>((settle) => {
    context.host.submit(place.roomId, { work, expiresAtMs: place.expiresAtMs, settle });
  });
  if (outcome.kind === "refused") throw new PlazaError(outcome.refusal);
  return outcome;
}

/** The room's state after something was done in it. */
export async function stateAfter(place: Place, work: RoomWork, context: CommandContext): Promise<RoomSnapshot> {
  const outcome = await doInRoom(place, work, context);
  if (outcome.kind === "state") return outcome;
  throw new Error(`a room answered ${work.kind} with ${outcome.kind}`);
}
