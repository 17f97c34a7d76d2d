import { plaza } from "@plaza/proto";
import { z } from "zod";
import { accountId, choice, flag, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { memberType } from "../operations/member-type.ts";
import type { Command } from "../room-commands.ts";
import { defineCall } from "./call.ts";
import { notificationExtension, notificationOf } from "./notification-options.ts";

/** `opt` in the product's numbering. */
const MANAGER = 1;
const FIXED_MEMBER = 2;
const BLOCKED = -1;
const MUTED = -2;

const parameters = z.object({
  roomid: roomId(),
  operator: accountId(),
  target: accountId(),
  opt: choice(MANAGER, FIXED_MEMBER, BLOCKED, MUTED),
  optvalue: flag(),
  ...notificationExtension,
});

/** Gives or takes a standing: manager, fixed member, blocked, muted. */
export const chatroomSetMemberRole = defineCall({
  path: "chatroom/setMemberRole.action",
  parameters,
  execute: async (input, { rooms }) => {
    const { roomid, operator } = input;
    const member = await rooms.executeFor("member", { roomId: roomid, command: commandOf(input), accountId: operator });
    const desc = { roomid, level: 0, accid: member.accountId ?? "", type: memberType(member) };
    return { desc, code: OK };
  },
});

function commandOf(input: z.output<typeof parameters>): Command {
  const { roomid, target, opt, optvalue } = input;
  const change = { roomId: roomid, accountId: target, notification: notificationOf(input) };
  switch (opt) {
    case MANAGER:
      return { setMemberRole: { ...change, role: optvalue ? plaza.v1.Role.MANAGER : plaza.v1.Role.VISITOR } };
    case FIXED_MEMBER:
      return { setMemberRole: { ...change, role: optvalue ? plaza.v1.Role.ORDINARY_MEMBER : plaza.v1.Role.VISITOR } };
    case BLOCKED:
      return { setMemberBlocked: { ...change, blocked: optvalue } };
    case MUTED:
      return { setMemberMuted: { ...change, muted: optvalue } };
  }
}
