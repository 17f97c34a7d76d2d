import { limits, PlazaError } from "@plaza/core";
import { z } from "zod";
import { accountId, optionalText } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { hashToken } from "../hash-token.ts";
import { defineCall } from "./call.ts";

export const userCreate = defineCall({
  path: "user/create.action",
  parameters: z.object({
    accid: accountId(),
    name: optionalText(limits.MAX_ACCOUNT_NAME_LENGTH),
    icon: optionalText(limits.MAX_ACCOUNT_ICON_LENGTH),
    token: optionalText(limits.MAX_TOKEN_LENGTH),
  }),
  execute: async ({ accid, name, icon, token }, { accounts, now, newToken }) => {
    const givenOrNew = token || newToken();
    const account = { accountId: accid, name, icon, tokenHash: hashToken(givenOrNew), createdAtMs: now() };
    if ((await accounts.create(account)) === "exists") {
      throw new PlazaError({ error: "alreadyExists", message: "already register" });
    }
    return { code: OK, info: { token: givenOrNew, accid, name } };
  },
});
