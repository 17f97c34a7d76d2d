import { PlazaError, type RoomId } from "@plaza/core";
import type { RoomCommands, RoomDescription } from "../room-commands.ts";

/** What became of asking for some rooms; rooms that do not exist are no failure. */
export type DescribedRooms = {
  readonly found: readonly RoomDescription[];
  readonly missing: readonly RoomId[];
  readonly failed: readonly { readonly roomId: RoomId; readonly error: PlazaError }[];
};

/** Asks for rooms all at once and tells those apart that were found, that do not exist, and that nobody answered for. */
export async function tryToDescribeRooms(ids: readonly RoomId[], rooms: RoomCommands): Promise<DescribedRooms> {
  const outcomes = await Promise.all(ids.map((roomId) => outcomeOf(roomId, rooms)));
  return {
    found: outcomes.flatMap((outcome) => (outcome.kind === "found" ? [outcome.description] : [])),
    missing: outcomes.flatMap((outcome) => (outcome.kind === "missing" ? [outcome.roomId] : [])),
    failed: outcomes.flatMap((outcome) => (outcome.kind === "failed" ? [outcome] : [])),
  };
}

/** The same, where a list with holes would mislead: rejects when one room could not be asked for. */
export async function describeRooms(ids: readonly RoomId[], rooms: RoomCommands): Promise<DescribedRooms> {
  const described = await tryToDescribeRooms(ids, rooms);
  const [failure] = described.failed;
  if (failure) throw failure.error;
  return described;
}

async function outcomeOf(roomId: RoomId, rooms: RoomCommands) {
  try {
    return { kind: "found", description: await rooms.describe(roomId) } as const;
  } catch (error) {
    if (!(error instanceof PlazaError)) throw error;
    if (error.refusal.error === "roomNotFound") return { kind: "missing", roomId } as const;
    return { kind: "failed", roomId, error } as const;
  }
}
