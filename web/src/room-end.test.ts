import { PlazaClientError } from "@plaza/client";
import { expect, it } from "vitest";
import { shownEnd } from "./room-end.ts";

it("[DV1] a displaced device says why and can come back when its user wants to", () => {
  const end = shownEnd({ kind: "kicked", reason: "otherDevice", extension: "" });
  expect(end).toEqual({ text: "You are in this room with another device now.", canComeBack: true });
});

it("[BL1] whoever is blocked is offered no way back", () => {
  expect(shownEnd({ kind: "kicked", reason: "blocked", extension: "" })?.canComeBack).toBe(false);
  const error = new PlazaClientError("blocked", "the account is blocked");
  expect(shownEnd({ kind: "refused", error })?.text).toBe("You are blocked in this room.");
});

it("whoever left is told nothing", () => {
  expect(shownEnd({ kind: "exited" })).toBeUndefined();
  expect(shownEnd({ kind: "refused", error: new PlazaClientError("closed", "the client was closed") })).toBeUndefined();
});
