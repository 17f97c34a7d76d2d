/** Coordinates in the unit that the application chose for its space. */
export type Place = { readonly x: number; readonly y: number; readonly z: number };

/** [PL1] The border itself is within. */
export function isWithin(place: Place, listener: Place, distance: number): boolean {
  return Math.hypot(place.x - listener.x, place.y - listener.y, place.z - listener.z) <= distance;
}
