import type { Role } from "@plaza/client";
import { expect, it } from "vitest";
import { canModerate } from "./role.ts";

it.each<readonly [Role, Role, boolean]>([
  ["creator", "manager", true],
  ["creator", "creator", false],
  ["manager", "visitor", true],
  ["manager", "manager", false],
  ["manager", "creator", false],
  ["ordinaryMember", "visitor", false],
  ["visitor", "visitor", false],
])("%s acting on %s: %j", (own, other, isAllowed) => {
  expect(canModerate(own, other)).toBe(isAllowed);
});
