import { z } from "zod";
import { actorIn } from "../api/actor.ts";
import { chatroom } from "../api/answers.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { AS_CREATOR } from "./shared-options.ts";

const ANSWER = z.looseObject({ desc: chatroom });

export const addRoomOpen: AddCommand = (group, context) => {
  group
    .command("open")
    .description("open a room again")
    .argument("<room>", "its id", parseRoomId)
    .option(...AS_CREATOR)
    .action((room: number, { as }: { readonly as?: string }) => setOpen(context, { room, as, valid: true }));
};

export const addRoomClose: AddCommand = (group, context) => {
  group
    .command("close")
    .description("close a room; everybody leaves it")
    .argument("<room>", "its id", parseRoomId)
    .option(...AS_CREATOR)
    .action((room: number, { as }: { readonly as?: string }) => setOpen(context, { room, as, valid: false }));
};

async function setOpen(
  { api, output }: CommandContext,
  change: { readonly room: number; readonly as: string | undefined; readonly valid: boolean },
): Promise<void> {
  const operator = await actorIn(api, change.room, change.as);
  const form = { roomid: change.room, operator, valid: change.valid };
  const { desc } = await api.call("chatroom/toggleCloseStat", form, ANSWER);
  output.report(desc, `${change.valid ? "opened" : "closed"} room ${change.room}`);
}
