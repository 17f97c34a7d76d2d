import { describe, expect, it } from "vitest";
import { assertNever } from "./assert-never.ts";
import { CLIENT_TYPES, clientTypeOf } from "./client-type.ts";
import { MESSAGE_TYPES, messageTypeOf } from "./message-type.ts";
import { isFixedRole, ROLES } from "./role.ts";

describe("client types", () => {
  it.each(Object.entries(CLIENT_TYPES))("%s is found by its number %i", (name, number) => {
    expect(clientTypeOf(number)).toBe(name);
  });

  it("a number from a newer client is unspecified", () => {
    expect(clientTypeOf(999)).toBe("unspecified");
  });
});

describe("message types", () => {
  it.each(Object.entries(MESSAGE_TYPES))("%s is found by its number %i", (name, number) => {
    expect(messageTypeOf(number)).toBe(name);
  });

  it("an unknown number is no type", () => {
    expect(messageTypeOf(7)).toBeUndefined();
  });
});

describe("roles", () => {
  it("exactly creator, manager and ordinary member are fixed", () => {
    expect(ROLES.filter(isFixedRole)).toEqual(["creator", "manager", "ordinaryMember"]);
  });
});

describe("assertNever", () => {
  it("names the value that nobody expected", () => {
    expect(() => assertNever({ kind: "new" } as never)).toThrow('unexpected value: {"kind":"new"}');
  });
});
