import { ANONYMOUS_PREFIX, limits, MAX_ACCOUNT_ID_LENGTH, parseAccountId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changedProfile, type ProfileChanges, type Session } from "../session/session.ts";
import { identityOf } from "../socket/connection.ts";
import type { CommandCall } from "./command-context.ts";
import { badArgument, enteredSession, refuseAnonymous, roomIdField, textField } from "./fields.ts";

type Change = {
  readonly roomId?: number | null;
  readonly notification?: plaza.v1.NotificationOptions.$Properties | null;
};

type MemberChange = Change & { readonly accountId?: string | null };

/**
 * The session through which a change of the room or of a member is asked for. Who may change what, and to which values,
 * is the authority's to say. Throws `anonymousForbidden`, `badArgument` or `notInRoom`. [AN1]
 */
export function changingSession(command: Change, { connection }: CommandCall): Session {
  refuseAnonymous(connection);
  const session = enteredSession(connection, roomIdField(command.roomId));
  const extension = command.notification?.extension;
  textField("notification.extension", extension, limits.MAX_NOTIFICATION_EXTENSION_LENGTH);
  return session;
}

/** The same for a change of another account's standing, which anonymous visitors do not have. */
export function memberChangingSession(command: MemberChange, call: CommandCall): Session {
  const session = changingSession(command, call);
  if (parseAccountId(command.accountId)) return session;
  throw badArgument("account_id is no valid account id");
}

/** The same for what is done to whoever is in the room, anonymous visitors too. */
export function presentMemberChangingSession(command: MemberChange, call: CommandCall): Session {
  if (!isAnonymousId(command.accountId ?? "")) return memberChangingSession(command, call);
  return changingSession(command, call);
}

/** The account's sessions in the room on this gateway, at once; other gateways hear of it with the room's next batch. */
export function changeOwnProfiles({ connection, roomId }: Session, changes: ProfileChanges, call: CommandCall): void {
  const sessions = call.context.hub.get(roomId)?.sessions;
  for (const one of sessions?.of(identityOf(connection).accountId) ?? []) {
    sessions?.setProfile(one, changedProfile(one.profile, changes));
  }
}

function isAnonymousId(accountId: string): boolean {
  return accountId.startsWith(ANONYMOUS_PREFIX) && accountId.length <= MAX_ACCOUNT_ID_LENGTH;
}
