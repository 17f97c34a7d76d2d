import { z } from "zod";
import type { ServerApi } from "../api/server-api.ts";
import type { AddCommand } from "../command-context.ts";
import { CommandFailure } from "../command-failure.ts";

const ANSWER = z.looseObject({ info: z.looseObject({ accid: z.string(), token: z.string() }) });
const NOT_REGISTERED = 404;

type Options = { readonly name?: string };

export const addToken: AddCommand = (program, context) => {
  program
    .command("token")
    .description("make a token for an account: register it, or replace the token that it has")
    .argument("<account>", "whose token")
    .option("--name <text>", "the nickname of an account that is registered now")
    .action(async (accid: string, { name }: Options) => {
      const { api, output } = context;
      const { info, isNew } = await tokenOf(api, accid, name);
      output.note(isNew ? `registered ${info.accid}` : `replaced the token of ${info.accid}`);
      // Alone on its line: TOKEN=$(plaza token ann).
      output.show([{ ...info, isNew }], () => [info.token]);
    });
};

async function tokenOf(api: ServerApi, accid: string, name: string | undefined) {
  const refreshed = await api.attempt("user/refreshToken", { accid }, ANSWER);
  if (refreshed.kind === "done") return { info: refreshed.answer.info, isNew: false };
  if (refreshed.code !== NOT_REGISTERED) {
    throw new CommandFailure("refused", `refused (${refreshed.code}): ${refreshed.sentence}`);
  }
  const { info } = await api.call("user/create", { accid, name }, ANSWER);
  return { info, isNew: true };
}
