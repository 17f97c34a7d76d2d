import type { Command } from "commander";
import { actorIn } from "../api/actor.ts";
import { nothing } from "../api/answers.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";

export const addMuteRoom: AddCommand = (group, context) => {
  const command = group.command("room").description("let only creator and managers speak");
  addChange(command, context, { mute: true, did: "muted" });
};

export const addUnmuteRoom: AddCommand = (group, context) => {
  const command = group.command("room").description("let everybody speak again");
  addChange(command, context, { mute: false, did: "unmuted" });
};

function addChange(
  command: Command,
  context: CommandContext,
  { mute, did }: { readonly mute: boolean; readonly did: string },
): void {
  command
    .argument("<room>", "its id", parseRoomId)
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const form = { roomid, operator: await actorIn(api, roomid, as), mute, notifyExt: reason };
      await api.call("chatroom/muteRoom", form, nothing);
      output.report({ roomid, muted: mute }, `${did} room ${roomid}`);
    });
}
