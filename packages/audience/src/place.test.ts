import { expect, test } from "vitest";
import { isWithin } from "./place.ts";

const origin = { x: 0, y: 0, z: 0 };

test("[PL1] a place is within a distance in space, the border included", () => {
  expect(isWithin({ x: 2, y: 3, z: 6 }, origin, 7)).toBe(true);
  expect(isWithin({ x: 2, y: 3, z: 6 }, origin, 6.99)).toBe(false);
  expect(isWithin(origin, origin, 0)).toBe(true);
});
