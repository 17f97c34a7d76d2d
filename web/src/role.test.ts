import type { Role } from "@plaza/client";
import { expect, it } from "vitest";
import { canModerate, canOffer } from "./role.ts";

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

it.each<readonly [Role, number, boolean]>([
  ["visitor", 0, true],
  ["visitor", 1, false],
  ["manager", 1, true],
  ["creator", 1, true],
  ["anonymousVisitor", 0, false],
])("[QU2] a %s is offered to raise a hand at level %d: %j", (role, queueLevel, isAllowed) => {
  expect(canOffer(role, queueLevel)).toBe(isAllowed);
});
