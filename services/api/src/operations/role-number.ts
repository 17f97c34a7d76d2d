import { plaza } from "@plaza/proto";

const { Role } = plaza.v1;

/** Roles in the product's numbering, by number. */
const ROLES = [
  Role.ORDINARY_MEMBER,
  Role.CREATOR,
  Role.MANAGER,
  Role.VISITOR,
  Role.ANONYMOUS_VISITOR,
  Role.VIRTUAL_MEMBER,
] as const;

const NUMBERS = new Map<plaza.v1.Role | null | undefined, number>(ROLES.map((role, number) => [role, number]));
const VISITOR_NUMBER = 3;

/** A role in the product's numbering; one that this version does not know is a visitor's. */
export function roleNumber(role: plaza.v1.Role | null | undefined): number {
  return NUMBERS.get(role) ?? VISITOR_NUMBER;
}

/** The role with a number of the product's. */
export function roleOfNumber(number: number): plaza.v1.Role | undefined {
  return ROLES[number];
}
