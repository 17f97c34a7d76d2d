import { PlazaError, type Position, parseRoomId, type RoomId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { Session } from "../session/session.ts";
import { type Connection, identityOf } from "../socket/connection.ts";

/** The room id of a command. Throws `badArgument`. */
export function roomIdField(value: number | null | undefined): RoomId {
  const roomId = parseRoomId(value ?? 0);
  if (roomId !== undefined) return roomId;
  throw badArgument("room_id must be an integer from 1 to 2^53 - 1");
}

/** A text within its limit; absent is empty. Throws `badArgument`. */
export function textField(name: string, value: string | null | undefined, maxLength: number): string {
  const text = value ?? "";
  if (text.length <= maxLength) return text;
  throw badArgument(`${name} has ${text.length} characters, more than ${maxLength}`);
}

/** A text that has to be there. Throws `badArgument`. */
export function presentTextField(name: string, value: string | null | undefined, maxLength: number): string {
  const text = textField(name, value, maxLength);
  if (text !== "") return text;
  throw badArgument(`${name} is missing or empty`);
}

/** A whole number from `min` to `max`. Throws `badArgument`. */
export function integerField(
  name: string,
  value: number | null | undefined,
  range: { readonly min: number; readonly max: number },
): number {
  const number = value ?? 0;
  if (Number.isSafeInteger(number) && number >= range.min && number <= range.max) return number;
  throw badArgument(`${name} is ${number}, not an integer from ${range.min} to ${range.max}`);
}

/** The sequence of a message. Throws `badArgument`. */
export function seqField(value: number | null | undefined): number {
  return integerField("seq", value, { min: 1, max: Number.MAX_SAFE_INTEGER });
}

export function positionField(name: string, value: plaza.v1.Position.$Properties): Position {
  const range = { min: 0, max: Number.MAX_SAFE_INTEGER };
  return {
    epoch: integerField(`${name}.epoch`, value.epoch, range),
    seq: integerField(`${name}.seq`, value.seq, range),
  };
}

/** The session through which the connection is in the room. Throws `notInRoom`. */
export function enteredSession(connection: Connection, roomId: RoomId): Session {
  const session = connection.sessions.get(roomId);
  if (session?.state.kind === "entered") return session;
  throw new PlazaError({ error: "notInRoom", message: `this connection has not entered room ${roomId}` });
}

/** [AN1] Anonymous visitors only receive. Throws `anonymousForbidden`. */
export function refuseAnonymous(connection: Connection): void {
  if (!identityOf(connection).isAnonymous) return;
  throw new PlazaError({ error: "anonymousForbidden", message: "anonymous visitors only receive" });
}

export function badArgument(message: string): PlazaError {
  return new PlazaError({ error: "badArgument", message });
}
