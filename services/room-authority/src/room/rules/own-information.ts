import { isFixedRole, limits, type Refusal } from "@plaza/core";
import { type Decision, reject, rejectRole } from "../decision.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf, standingOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { tooLong } from "./text-limit.ts";

/** [OI1] How the actor shows in the room; kept for later entries of fixed members who ask for it. */
export function decideUpdateSelf(state: RoomState, command: CommandOf<"updateSelf">, nowMs: number): Decision {
  const { actor, fields, isPersistent, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "changeOwnInformation")) return rejectRole(role, "the role may not change its information");
  if (isPersistent && !isFixedRole(role)) return reject("forbidden", "only fixed members keep their information");
  const refusal = checkFields(command);
  if (refusal) return { kind: "rejected", refusal };
  const standing = { ...standingOf(state, actor.accountId), updatedAtMs: nowMs };
  const member = isPersistent ? { ...standing, ...fields } : standing;
  const event = {
    kind: "memberNotified",
    what: { kind: "updated" },
    member,
    profile: fields,
    operator: actor,
    ...notice,
  } as const;
  return isPersistent
    ? { kind: "accepted", change: { kind: "memberChanged", member }, event }
    : { kind: "accepted", event };
}

function checkFields({ fields, notice }: CommandOf<"updateSelf">): Refusal | undefined {
  if (fields.nick === "") return { error: "badArgument", message: "nick is empty" };
  return (
    tooLong("nick", fields.nick, limits.MAX_NICK_LENGTH) ??
    tooLong("avatar", fields.avatar, limits.MAX_AVATAR_LENGTH) ??
    tooLong("extension", fields.extension, limits.MAX_EXTENSION_LENGTH) ??
    tooLong("notification.extension", notice.extension, limits.MAX_NOTIFICATION_EXTENSION_LENGTH)
  );
}
