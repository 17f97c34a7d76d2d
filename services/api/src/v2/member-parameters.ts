import type { AccountId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { roleOfNumber } from "../operations/role-number.ts";

type Role = plaza.v1.Role;

/** Account ids separated by commas, as clients write them into a query, or a JSON array of them. */
export function accountIdList(max: number): z.ZodType<readonly AccountId[]> {
  return z.preprocess(itemsIn, accountIds(max));
}

/** Numbers of roles among some, separated by commas; absent or empty: all of them. */
export function memberRoles(numbers: readonly number[]): z.ZodType<readonly Role[]> {
  return z
    .preprocess((given) => (given === undefined || given === "" ? numbers.join() : given), z.string())
    .transform((given, context) => {
      const chosen = given.split(",").map((item) => (/^[0-9]$/.test(item.trim()) ? Number(item) : Number.NaN));
      if (chosen.every((number) => numbers.includes(number))) return [...new Set(chosen)].flatMap(rolesOf);
      context.addIssue({ code: "custom", message: `must be some of ${numbers.join(", ")}, separated by commas` });
      return z.NEVER;
    });
}

function rolesOf(number: number): readonly Role[] {
  const role = roleOfNumber(number);
  return role === undefined ? [] : [role];
}

function itemsIn(given: unknown): unknown {
  if (typeof given !== "string" || /^($|[[{])/.test(given)) return given;
  return given.split(",").map((item) => item.trim());
}
