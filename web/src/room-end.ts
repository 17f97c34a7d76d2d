import { type KickReason, PlazaClientError, type PlazaErrorCode, type RoomEnd } from "@plaza/client";

/** How the room ended for this visitor, in words, and whether there is any use in coming back. */
export type ShownEnd = { readonly text: string; readonly canComeBack: boolean };

export function shownEnd(end: RoomEnd): ShownEnd | undefined {
  switch (end.kind) {
    case "exited":
      return undefined;
    case "closed":
      return { text: "This room was closed.", canComeBack: false };
    case "kicked":
      return KICKS[end.reason];
    case "refused":
      return isLeaving(end.error) ? undefined : { text: problemOf(end.error), canComeBack: false };
  }
}

/** [DV1] A displaced device stays away until its user says otherwise, or two devices would displace each other forever. */
const KICKS: Readonly<Record<KickReason, ShownEnd>> = {
  otherDevice: { text: "You are in this room with another device now.", canComeBack: true },
  byManager: { text: "You were removed from this room.", canComeBack: true },
  silently: { text: "You were removed from this room.", canComeBack: true },
  unknown: { text: "You were removed from this room.", canComeBack: true },
  blocked: { text: "You were blocked in this room.", canComeBack: false },
  roomClosed: { text: "This room was closed.", canComeBack: false },
};

/** The visitor closed the client; nobody is there to be told. */
export function isLeaving(error: unknown): boolean {
  return error instanceof PlazaClientError && error.code === "closed" && error.message === "the client was closed";
}

const PROBLEMS: Readonly<Partial<Record<PlazaErrorCode, string>>> = {
  badToken: "Your sign-in is not valid any more. Please sign in again.",
  expiredToken: "Your sign-in has expired. Please sign in again.",
  roomNotFound: "There is no such room.",
  roomClosed: "This room is closed.",
  forbidden: "You may not enter this room.",
  blocked: "You are blocked in this room.",
  otherDevice: "You are in this room with another device.",
};

export function problemOf(error: unknown): string {
  const known = error instanceof PlazaClientError ? PROBLEMS[error.code] : undefined;
  return known ?? `Entering the room failed: ${error instanceof Error ? error.message : String(error)}.`;
}
