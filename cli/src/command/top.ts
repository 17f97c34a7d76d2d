import { Option } from "commander";
import { z } from "zod";
import { integerBetween } from "../argument/integer-between.ts";
import { parseTime } from "../argument/time.ts";
import type { AddCommand } from "../command-context.ts";
import { type Column, tableOf } from "../output/table.ts";

const DEFAULT_ROOMS = 10;
/** What the server ranks at most. */
const MAX_ROOMS = 500;

const rank = z.looseObject({
  roomId: z.number(),
  activeNums: z.number(),
  enters: z.number(),
  msgs: z.number(),
  onlineNums: z.number(),
});
const ANSWER = z.looseObject({ data: z.array(rank) });

const COLUMNS: readonly Column<z.output<typeof rank>>[] = [
  { title: "ROOM", cell: ({ roomId }) => String(roomId) },
  { title: "ACTIVE", align: "right", cell: ({ activeNums }) => String(activeNums) },
  { title: "ENTERED", align: "right", cell: ({ enters }) => String(enters) },
  { title: "MESSAGES", align: "right", cell: ({ msgs }) => String(msgs) },
  { title: "ONLINE", align: "right", cell: ({ onlineNums }) => String(onlineNums) },
];

type Options = { readonly limit: number; readonly by: string; readonly period: string; readonly at?: number };

export const addTop: AddCommand = (program, context) => {
  program
    .command("top")
    .description("show the rooms in which most goes on")
    .option("--limit <count>", "how many at most", integerBetween(1, MAX_ROOMS), DEFAULT_ROOMS)
    .addOption(
      new Option("--by <what>", "what counts").choices(["active", "enter", "message", "online"]).default("active"),
    )
    .addOption(new Option("--period <period>", "of UTC").choices(["hour", "day"]).default("hour"))
    .option("--at <time>", "a time within the period (now)", parseTime)
    .action(async ({ limit, by, period, at }: Options) => {
      const { api, output } = context;
      const form = { topn: limit, orderby: by, period, timestamp: at };
      const { data } = await api.call("stats/chatroom/topn", form, ANSWER);
      output.show(data, (values, paint) => tableOf(COLUMNS, values, paint));
    });
};
