import { expect, it } from "vitest";
import { listedAccounts } from "./listed-accounts.ts";

it("accounts are separated by commas or blanks and count once", () => {
  expect(listedAccounts(" ann, bob\n cid,,ann ")).toEqual(["ann", "bob", "cid"]);
  expect(listedAccounts(" , ")).toEqual([]);
});
