import { inChatroom } from "../api/answers.ts";
import type { AddCommand } from "../command-context.ts";

type Options = {
  readonly creator: string;
  readonly announcement?: string;
  readonly liveUrl?: string;
  readonly ext?: string;
};

export const addRoomCreate: AddCommand = (group, context) => {
  group
    .command("create")
    .description("make a room")
    .argument("<name>", "what people see")
    .requiredOption("--creator <account>", "whose room it is; a registered account")
    .option("--announcement <text>", "what the room tells who enters")
    .option("--live-url <url>", "where its stream is")
    .option("--ext <text>", "an extension of the application's own")
    .action(async (name: string, { creator, announcement, liveUrl, ext }: Options) => {
      const form = { name, creator, announcement, broadcasturl: liveUrl, ext };
      const { chatroom } = await context.api.call("chatroom/create", form, inChatroom);
      context.output.report(chatroom, `made room ${chatroom.roomid}`);
    });
};
