import { actorIn } from "../api/actor.ts";
import { nothing } from "../api/answers.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";

export const addMemberKick: AddCommand = (group, context) => {
  group
    .command("kick")
    .description("remove an account from a room; it may come back")
    .argument("<room>", "its id", parseRoomId)
    .argument("<account>", "who is removed")
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, targetAccid: string, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const form = { roomid, accid: await actorIn(api, roomid, as), targetAccid, notifyExt: reason };
      await api.call("chatroom/kickMember", form, nothing);
      output.report({ roomid, accid: targetAccid }, `removed ${targetAccid} from room ${roomid}`);
    });
};
