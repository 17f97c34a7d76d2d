import type { AddCommand } from "../command-context.ts";
import { addMemberBlock, addMemberUnblock } from "./member-block.ts";
import { addMemberKick } from "./member-kick.ts";
import { addMemberList } from "./member-list.ts";
import { addMemberRole } from "./member-role.ts";

export const addMember: AddCommand = (program, context) => {
  const group = program.command("member").description("list members, change their standing, remove them");
  for (const add of [addMemberList, addMemberRole, addMemberKick, addMemberBlock, addMemberUnblock]) {
    add(group, context);
  }
};
