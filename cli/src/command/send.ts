import { z } from "zod";
import { actorIn } from "../api/actor.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";

/** The product's number of a text message. */
export const TEXT = 0;

export const sentMessage = z.looseObject({
  msgid_client: z.string(),
  time: z.number(),
  msgAbandonFlag: z.number().optional(),
});

export const inSentMessage = z.looseObject({ desc: sentMessage });

type Options = {
  readonly as?: string;
  readonly id?: string;
  readonly ext?: string;
  readonly highPriority?: boolean;
  readonly history: boolean;
  readonly tags?: string;
};

export const addSend: AddCommand = (program, context) => {
  program
    .command("send")
    .description("say something in a room")
    .argument("<room>", "its id", parseRoomId)
    .argument("<text>", "what is said; put -- before a text that begins with -")
    .option("--as <account>", "who says it (the room's creator)")
    .option("--id <id>", "the message's id; the same id is sent once within five minutes (random)")
    .option("--ext <text>", "an extension of the application's own")
    .option("--high-priority", "delivered also when the room is over its budget")
    .option("--no-history", "delivered, not kept")
    .option("--tags <expression>", "only to who matches this tag expression")
    .action(async (roomid: number, text: string, options: Options) => {
      const { api, output } = context;
      const form = {
        roomid,
        fromAccid: await actorIn(api, roomid, options.as),
        msgId: options.id ?? context.host.newId(),
        msgType: TEXT,
        attach: text,
        ext: options.ext,
        highPriority: options.highPriority,
        skipHistory: options.history ? 0 : 1,
        notifyTargetTags: options.tags,
      };
      const { desc } = await api.call("chatroom/sendMsg", form, inSentMessage);
      output.report(desc, sentenceOf(desc));
    });
};

function sentenceOf({ msgid_client: id, msgAbandonFlag }: z.output<typeof sentMessage>): string {
  return msgAbandonFlag === 1 ? `dropped ${id}: the room is over its budget` : `sent ${id}`;
}
