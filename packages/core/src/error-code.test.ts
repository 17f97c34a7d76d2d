import { describe, expect, it } from "vitest";
import { ERRORS, errorNameOf, PlazaError } from "./error-code.ts";

const entries = Object.entries(ERRORS);

describe("error codes", () => {
  it("every code is used once", () => {
    expect(new Set(entries.map(([, entry]) => entry.code)).size).toBe(entries.length);
  });

  it.each(entries)("%s is found by its code and says what it means in a sentence", (name, entry) => {
    expect(errorNameOf(entry.code)).toBe(name);
    expect(entry.meaning).toMatch(/^[A-Z].*\.$/);
  });

  it.each([0, 99, 4500, -1, Number.NaN])("the unknown code %d is an internal error", (code) => {
    expect(errorNameOf(code)).toBe("internal");
  });
});

describe("PlazaError.from", () => {
  it("returns a refusal as it is", () => {
    const error = new PlazaError({ error: "roomClosed", message: "room 1 is closed" });
    expect(PlazaError.from(error)).toBe(error);
    expect(error.message).toBe("room 1 is closed");
  });

  it.each([new Error("password is hunter2"), "text", undefined, null])("hides %s behind an internal error", (cause) => {
    const error = PlazaError.from(cause);
    expect(error.refusal).toEqual({ error: "internal", message: "internal error" });
    expect(error.cause).toBe(cause);
  });
});
