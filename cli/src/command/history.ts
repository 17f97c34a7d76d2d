import { inMessages, type StoredMessage } from "../api/answers.ts";
import { MAX_PAGE, type PagePlace, pageAfter, pageBefore, pageOfNewest } from "../api/history-page.ts";
import { integerBetween } from "../argument/integer-between.ts";
import { parseRoomId } from "../argument/room-id.ts";
import { parseTime } from "../argument/time.ts";
import type { AddCommand } from "../command-context.ts";
import { CommandFailure } from "../command-failure.ts";
import { localDateTime } from "../output/local-time.ts";
import { storedText } from "../output/stored-text.ts";
import { type Column, tableOf } from "../output/table.ts";

const DEFAULT_MESSAGES = 20;

const COLUMNS: readonly Column<StoredMessage>[] = [
  { title: "TIME", cell: ({ sendtime }) => localDateTime(sendtime) },
  { title: "ID", cell: ({ msgid }) => msgid },
  { title: "FROM", cell: ({ from }) => from },
  { title: "MESSAGE", cell: storedText },
];

type Options = { readonly limit: number; readonly before?: number; readonly after?: number; readonly type?: string };

export const addHistory: AddCommand = (program, context) => {
  program
    .command("history")
    .description("show the messages of a room, the oldest first; the newest ones unless a time is given")
    .argument("<room>", "its id", parseRoomId)
    .option("--limit <count>", "how many at most", integerBetween(1, MAX_PAGE), DEFAULT_MESSAGES)
    .option("--before <time>", "those before a time: 2026-01-31, 2026-01-31T20:15:00 or ms of 13 digits", parseTime)
    .option("--after <time>", "those after a time", parseTime)
    .option("--type <numbers>", "only of these types: 0 text, 1 image, 5 notification, 100 custom …, with commas")
    .action(async (roomid: number, options: Options) => {
      const { api, output, host } = context;
      const form = { ...placeOf(options, host.now()), roomid, limit: options.limit, type: options.type };
      const { msgs } = await api.call("history/queryChatroomMsg", form, inMessages);
      const oldestFirst = options.after === undefined ? msgs.toReversed() : msgs;
      output.show(oldestFirst, (values, paint) => tableOf(COLUMNS, values, paint));
    });
};

function placeOf({ before, after }: Options, nowMs: number): PagePlace {
  if (before !== undefined && after !== undefined) {
    throw new CommandFailure("wrongUsage", "--before and --after exclude each other: a page goes in one direction");
  }
  if (after !== undefined) return pageAfter(after);
  return before === undefined ? pageOfNewest(nowMs) : pageBefore(before);
}
