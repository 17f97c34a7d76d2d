import { Option } from "commander";
import { inMembers, type Member } from "../api/answers.ts";
import { firstItems } from "../api/pages.ts";
import type { ServerApi } from "../api/server-api.ts";
import { durationText } from "../argument/duration.ts";
import { integerBetween } from "../argument/integer-between.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { localDateTime } from "../output/local-time.ts";
import { type Column, tableOf } from "../output/table.ts";

/** What one call of the server lists at most. */
const MAX_PAGE = 100;
const DEFAULT_MEMBERS = 100;
/** A late page of visitors costs the server a walk over all newer ones. */
const MAX_MEMBERS = 10_000;

/** The product's numbers of the lists that it has. */
const LISTS = { fixed: [0], visitors: [1], online: [2, 1], all: [0, 1] } as const;

/** The product's names of standings, in words. */
const STANDINGS: Readonly<Record<string, string>> = {
  CREATOR: "creator",
  MANAGER: "manager",
  COMMON: "member",
  TEMPORARY: "visitor",
  LIMITED: "visitor",
};

const COLUMNS: readonly Column<Member>[] = [
  { title: "ACCOUNT", cell: ({ accid }) => accid },
  { title: "STANDING", cell: ({ type, isRobot }) => (isRobot ? "virtual" : (STANDINGS[type] ?? type.toLowerCase())) },
  { title: "ONLINE", cell: ({ onlineStat }) => (onlineStat ? "yes" : "no") },
  { title: "SINCE", cell: ({ enterTime }) => (enterTime > 0 ? localDateTime(enterTime) : "") },
  { title: "RESTRICTED", cell: restrictionsOf },
  { title: "NICK", cell: ({ nick }) => nick },
];

type Options = { readonly limit: number; readonly only: keyof typeof LISTS };

export const addMemberList: AddCommand = (group, context) => {
  group
    .command("list")
    .description("list the members of a room: fixed ones, then visitors, the newest first")
    .argument("<room>", "its id", parseRoomId)
    .option("--limit <count>", "how many at most", integerBetween(1, MAX_MEMBERS), DEFAULT_MEMBERS)
    .addOption(new Option("--only <which>", "which of them").choices(Object.keys(LISTS)).default("all"))
    .action(async (room: number, { limit, only }: Options) => {
      const { api, output } = context;
      const members: Member[] = [];
      for (const type of LISTS[only]) {
        if (members.length < limit) members.push(...(await listed(api, { room, type, limit: limit - members.length })));
      }
      output.show(members, (values, paint) => tableOf(COLUMNS, values, paint));
    });
};

/** One list of the server, which goes on at the smallest time of the page before. */
function listed(
  api: ServerApi,
  { room, type, limit }: { readonly room: number; readonly type: number; readonly limit: number },
): Promise<readonly Member[]> {
  return firstItems(limit, MAX_PAGE, async (at, size) => {
    const form = { roomid: room, type, endtime: at ?? 0, limit: size };
    const { desc } = await api.call("chatroom/membersByPage", form, inMembers);
    const isFull = desc.data.length === size;
    return { items: desc.data, next: isFull ? Math.min(...desc.data.map(({ enterTime }) => enterTime)) : undefined };
  });
}

function restrictionsOf({ blacklisted, muted, tempMuted, tempMuteTtl }: Member): string {
  return [
    ...(blacklisted ? ["blocked"] : []),
    ...(muted ? ["muted"] : []),
    ...(tempMuted ? [`muted for ${durationText(tempMuteTtl ?? 0)}`] : []),
  ].join(", ");
}
