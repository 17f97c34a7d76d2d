import { PlazaError } from "@plaza/core";
import { z } from "zod";
import { hashToken } from "../hash-token.ts";
import { defineCall } from "./call.ts";
import { accountId } from "./parameters.ts";
import { OK } from "./result-code.ts";

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
