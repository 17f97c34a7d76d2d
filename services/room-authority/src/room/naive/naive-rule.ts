import type { RoomCommand } from "../room-command.ts";
import type { NaiveRoom } from "./naive-room.ts";

/**
 * What a command comes to: why not, in no order, as the document gives none where several reasons hold; without a
 * reason, what happens, and what it is answered with.
 */
export type NaiveOutcome = { readonly reasons: readonly string[]; readonly happen: () => unknown };

export type NaiveRule<Kind extends RoomCommand["kind"]> = (
  room: NaiveRoom,
  command: Extract<RoomCommand, { kind: Kind }>,
  nowMs: number,
) => NaiveOutcome;

export type NaiveRules<Kinds extends RoomCommand["kind"]> = { readonly [Kind in Kinds]: NaiveRule<Kind> };

/** The reasons that hold, of those that there are. */
export function reasonsThatHold(possible: readonly (readonly [isSo: boolean, reason: string])[]): readonly string[] {
  return possible.flatMap(([isSo, reason]) => (isSo ? [reason] : []));
}

/** [AN1] [PM1] What somebody hears whose role is not enough. */
export function notAllowed(role: string): string {
  return role === "anonymousVisitor" ? "anonymousForbidden" : "forbidden";
}
