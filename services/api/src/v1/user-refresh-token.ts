import { PlazaError } from "@plaza/core";
import { z } from "zod";
import { accountId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { hashToken } from "../hash-token.ts";
import { defineCall } from "./call.ts";

/** Replaces an account's token; connections that were made with the old one stay. */
export const userRefreshToken = defineCall({
  path: "user/refreshToken.action",
  parameters: z.object({ accid: accountId() }),
  execute: async ({ accid }, { accounts, newToken }) => {
    const token = newToken();
    if (!(await accounts.setTokenHash(accid, hashToken(token)))) {
      throw new PlazaError({ error: "accountNotFound", message: `accid ${accid} is not registered` });
    }
    return { code: OK, info: { token, accid } };
  },
});
