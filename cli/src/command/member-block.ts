import type { Command } from "commander";
import { actorIn } from "../api/actor.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";
import { answeredStanding, STANDING_CHANGES } from "./standing-change.ts";

export const addMemberBlock: AddCommand = (group, context) => {
  const command = group.command("block").description("remove an account from a room and keep it out");
  addChange(command, context, { optvalue: true, did: "blocked" });
};

export const addMemberUnblock: AddCommand = (group, context) => {
  const command = group.command("unblock").description("let an account in again");
  addChange(command, context, { optvalue: false, did: "unblocked" });
};

function addChange(
  command: Command,
  context: CommandContext,
  { optvalue, did }: { readonly optvalue: boolean; readonly did: string },
): void {
  command
    .argument("<room>", "its id", parseRoomId)
    .argument("<account>", "who it is about")
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, target: string, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const operator = await actorIn(api, roomid, as);
      const form = { roomid, operator, target, opt: STANDING_CHANGES.blocked, optvalue, notifyExt: reason };
      const { desc } = await api.call("chatroom/setMemberRole", form, answeredStanding);
      output.report(desc, `${did} ${desc.accid} in room ${roomid}`);
    });
}
