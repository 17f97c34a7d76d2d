import { PlazaError, type RoomId } from "@plaza/core";
import type { RoomOutcome, RoomWork } from "../hosting/room-item.ts";
import type { CommandAnswer } from "../room/decision.ts";
import type { RoomState } from "../room/room-state.ts";
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

type StateOutcome = Extract<RoomOutcome, { kind: "state" }>;

/** The room's state after something was done in it, with what the rules answer beyond it. */
export async function stateAfter(place: Place, work: RoomWork, context: CommandContext): Promise<StateOutcome> {
  const outcome = await doInRoom(place, work, context);
  if (outcome.kind === "state") return outcome;
  throw new Error(`a room answered ${work.kind} with ${outcome.kind}`);
}

/** What the rules answer to a change beyond the state that it leaves. */
export async function answerTo<Kind extends CommandAnswer["kind"]>(
  kind: Kind,
  input: Place & { readonly work: RoomWork },
  context: CommandContext,
): Promise<{ readonly answer: Extract<CommandAnswer, { kind: Kind }>; readonly state: RoomState }> {
  const { answer, state } = await stateAfter(input, input.work, context);
  if (answer?.kind === kind) return { answer: answer as Extract<CommandAnswer, { kind: Kind }>, state };
  throw new Error(`the rules answered ${input.work.kind} with ${answer?.kind ?? "nothing"} in place of ${kind}`);
}
