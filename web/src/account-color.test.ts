import { describe, expect, it } from "vitest";
import { ACCOUNT_COLORS, accountColor, initialOf } from "./account-color.ts";

describe("accountColor", () => {
  it("is always the same for an account and one of the colours that there are", () => {
    for (const id of ["ada", "demo-0123456789abcdef0123", "anon-1", "", "陈伟"]) {
      expect(accountColor(id)).toBe(accountColor(id));
      expect([...Array(ACCOUNT_COLORS).keys()]).toContain(accountColor(id));
    }
  });

  it("uses every colour for many accounts", () => {
    const colors = new Set(Array.from({ length: 500 }, (_, index) => accountColor(`account-${index}`)));
    expect(colors.size).toBe(ACCOUNT_COLORS);
  });
});

describe("initialOf", () => {
  it.each([
    ["ada", "A"],
    [" bob", "B"],
    ["陈伟", "陈"],
    ["👩‍👩‍👧 family", "👩‍👩‍👧"],
    ["", "?"],
  ])("of %j is %j", (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
