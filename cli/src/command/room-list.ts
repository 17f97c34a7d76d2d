import { z } from "zod";
import { type Chatroom, chatroom } from "../api/answers.ts";
import { firstItems } from "../api/pages.ts";
import { integerBetween } from "../argument/integer-between.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { localDateTime } from "../output/local-time.ts";
import { type Column, tableOf } from "../output/table.ts";

/** What one call of the server lists at most. */
const MAX_PAGE = 100;
const DEFAULT_ROOMS = 20;
/** Pages one after the other; whoever wants more than this wants a program. */
const MAX_ROOMS = 10_000;

const ANSWER = z.looseObject({
  desc: z.looseObject({ data: z.array(chatroom), next: z.number().optional() }),
});

const COLUMNS: readonly Column<Chatroom>[] = [
  { title: "ROOM", cell: ({ roomid }) => String(roomid) },
  { title: "STATE", cell: ({ valid }) => (valid ? "open" : "closed") },
  { title: "ONLINE", align: "right", cell: ({ onlineusercount }) => String(onlineusercount ?? 0) },
  { title: "CREATOR", cell: ({ creator }) => creator },
  { title: "CREATED", cell: ({ createtime }) => (createtime ? localDateTime(createtime) : "") },
  { title: "NAME", cell: ({ name }) => name },
];

type Options = { readonly limit: number; readonly before?: number };

export const addRoomList: AddCommand = (group, context) => {
  group
    .command("list")
    .description("list rooms, the newest first, closed ones too")
    .option("--limit <count>", "how many at most", integerBetween(1, MAX_ROOMS), DEFAULT_ROOMS)
    .option("--before <room>", "only rooms that are older than this one", parseRoomId)
    .action(async ({ limit, before }: Options) => {
      const { api, output } = context;
      const rooms = await firstItems(limit, MAX_PAGE, async (at, size) => {
        const { desc } = await api.call("chatroom/list", { limit: size, before: at ?? before }, ANSWER);
        return { items: desc.data, next: desc.next };
      });
      output.show(rooms, (values, paint) => tableOf(COLUMNS, values, paint));
    });
};
