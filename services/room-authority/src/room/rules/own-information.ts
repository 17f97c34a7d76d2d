import { isFixedRole, limits, type Refusal } from "@plaza/core";
import { whyNameless } from "../actor.ts";
import { accept, type Decision, reject, rejectRole } from "../decision.ts";
import { may } from "../permissions.ts";
import { type RoomState, roleOf, standingOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { checkTags } from "./tags.ts";
import { checkNotice, tooLong } from "./text-limit.ts";

/** [OI1] How the actor shows in the room; kept for later entries of fixed members who ask for it. */
export function decideUpdateSelf(state: RoomState, command: CommandOf<"updateSelf">, nowMs: number): Decision {
  const { actor, fields, isPersistent, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "changeOwnInformation")) return rejectRole(role, "the role may not change its information");
  if (isPersistent && !isFixedRole(role)) return reject("forbidden", "only fixed members keep their information");
  const refusal = whyNameless(actor) ?? checkFields(command);
  if (refusal) return { kind: "rejected", refusal };
  const standing = { ...standingOf(state, actor.accountId), updatedAtMs: nowMs };
  const member = isPersistent ? { ...standing, ...fields } : standing;
  const what = { kind: "updated" } as const;
  const changes = isPersistent ? [{ kind: "memberChanged", member } as const] : [];
  return accept(changes, [{ kind: "memberNotified", what, member, profile: fields, operator: actor, ...notice }]);
}

/** [TG1] The tags are the sessions', so the room's state does not change. */
export function decideUpdateTags(state: RoomState, command: CommandOf<"updateTags">): Decision {
  const { actor, tags, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "changeOwnInformation")) return rejectRole(role, "the role may not change its tags");
  const refusal = whyNameless(actor) ?? checkTags(tags) ?? checkNotice(notice);
  if (refusal) return { kind: "rejected", refusal };
  const member = standingOf(state, actor.accountId);
  const what = { kind: "tagsUpdated" } as const;
  return accept([], [{ kind: "memberNotified", what, member, tags, operator: actor, ...notice }]);
}

function checkFields({ fields, notice }: CommandOf<"updateSelf">): Refusal | undefined {
  if (fields.nick === "") return { error: "badArgument", message: "nick is empty" };
  return (
    tooLong("nick", fields.nick, limits.MAX_NICK_LENGTH) ??
    tooLong("avatar", fields.avatar, limits.MAX_AVATAR_LENGTH) ??
    tooLong("extension", fields.extension, limits.MAX_EXTENSION_LENGTH) ??
    checkNotice(notice)
  );
}
