import type { AddCommand } from "../command-context.ts";
import { inSentMessage, TEXT } from "./send.ts";

type Options = {
  readonly as: string;
  readonly id?: string;
  readonly ext?: string;
  readonly highPriority?: boolean;
  readonly tags?: string;
};

export const addBroadcast: AddCommand = (program, context) => {
  program
    .command("broadcast")
    .description("say something to everybody who is online in any room; it is not kept")
    .argument("<text>", "what is said; put -- before a text that begins with -")
    .requiredOption("--as <account>", "who says it; a registered account")
    .option("--id <id>", "the message's id; the same id is sent once within five minutes (random)")
    .option("--ext <text>", "an extension of the application's own")
    .option("--high-priority", "marks the message; a broadcast is within no room's budget")
    .option("--tags <expression>", "only to who matches this tag expression")
    .action(async (text: string, { as, id, ext, highPriority, tags }: Options) => {
      const { api, output, host } = context;
      const message = { msgId: id ?? host.newId(), msgType: TEXT, attach: text, ext, highPriority };
      const form = { ...message, fromAccid: as, notifyTargetTags: tags };
      const { desc } = await api.call("chatroom/broadcast", form, inSentMessage);
      output.report(desc, `sent ${desc.msgid_client} to every room`);
    });
};
