import { PlazaError } from "@plaza/core";
import { type plaza, roleFromWire } from "@plaza/proto";
import type { AssignableRole } from "../room/room-command.ts";
import type { CommandHandler } from "./command-context.ts";
import { addressed, changeMember } from "./member-change.ts";

/** [RO1] */
export const setMemberRole: CommandHandler<plaza.v1.SetMemberRole.$Properties> = async (input, context) =>
  changeMember(
    input,
    { kind: "setRole", ...(await addressed(input, context)), role: roleOf(input.command.role ?? 0) },
    context,
  );

function roleOf(number: number): AssignableRole {
  const role = roleFromWire(number);
  if (role === "manager" || role === "ordinaryMember" || role === "visitor") return role;
  throw new PlazaError({ error: "badArgument", message: "role must be MANAGER, ORDINARY_MEMBER or VISITOR" });
}
