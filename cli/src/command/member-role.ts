import { Argument } from "commander";
import { actorIn } from "../api/actor.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";
import { answeredStanding, STANDING_CHANGES } from "./standing-change.ts";

const ROLES = {
  manager: { opt: STANDING_CHANGES.manager, optvalue: true },
  member: { opt: STANDING_CHANGES.fixedMember, optvalue: true },
  /** Takes the standing away, from managers too. */
  visitor: { opt: STANDING_CHANGES.fixedMember, optvalue: false },
} as const;

export const addMemberRole: AddCommand = (group, context) => {
  group
    .command("role")
    .description("make an account manager, fixed member, or visitor again")
    .argument("<room>", "its id", parseRoomId)
    .argument("<account>", "whose standing")
    .addArgument(new Argument("<role>", "what it becomes").choices(Object.keys(ROLES)))
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, target: string, role: keyof typeof ROLES, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const operator = await actorIn(api, roomid, as);
      const form = { roomid, operator, target, ...ROLES[role], notifyExt: reason };
      const { desc } = await api.call("chatroom/setMemberRole", form, answeredStanding);
      output.report(desc, `${desc.accid} is ${role} in room ${roomid}`);
    });
};
