import type { Place } from "@plaza/audience";
import type { plaza } from "@plaza/proto";
import type { Listening } from "../session/listening.ts";
import { badArgument } from "./fields.ts";

/** [PL1] Where a session listens; absent: messages with a place are received wherever they are. Throws `badArgument`. */
export function listeningField(value: plaza.v1.Listening.$Properties | null | undefined): Listening | undefined {
  if (!value) return undefined;
  const distance = finiteField("listening.distance", value.distance);
  if (distance < 0) throw badArgument(`listening.distance is ${distance}, below 0`);
  if (!value.place) throw badArgument("listening.place is missing");
  return { place: placeField("listening.place", value.place), distance };
}

/** Absent coordinates are 0. Throws `badArgument`. */
export function placeField(name: string, { x, y, z }: plaza.v1.Place.$Properties): Place {
  return { x: finiteField(`${name}.x`, x), y: finiteField(`${name}.y`, y), z: finiteField(`${name}.z`, z) };
}

function finiteField(name: string, value: number | null | undefined): number {
  const number = value ?? 0;
  if (Number.isFinite(number)) return number;
  throw badArgument(`${name} is ${number}, not a finite number`);
}
