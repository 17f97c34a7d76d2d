import { z } from "zod";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type Column, tableOf } from "../output/table.ts";

type Element = { readonly place: number; readonly key: string; readonly value: string };

const ANSWER = z.looseObject({ desc: z.looseObject({ list: z.array(z.record(z.string(), z.string())) }) });

const COLUMNS: readonly Column<Element>[] = [
  { title: "PLACE", align: "right", cell: ({ place }) => String(place) },
  { title: "KEY", cell: ({ key }) => key },
  { title: "VALUE", cell: ({ value }) => value },
];

export const addQueue: AddCommand = (program, context) => {
  const group = program.command("queue").description("look at a room's queue");
  group
    .command("list")
    .description("list the queue from its head")
    .argument("<room>", "its id", parseRoomId)
    .action(async (roomid: number) => {
      const { api, output } = context;
      const { desc } = await api.call("chatroom/queueList", { roomid }, ANSWER);
      const pairs = desc.list.flatMap((element) => Object.entries(element));
      const elements = pairs.map(([key, value], index): Element => ({ place: index + 1, key, value }));
      output.show(elements, (values, paint) => tableOf(COLUMNS, values, paint));
    });
};
