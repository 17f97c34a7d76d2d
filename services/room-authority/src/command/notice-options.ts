import type { AccountId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import type { NoticeOptions, SelfFields } from "../room/room-command.ts";
import type { CommandContext, CommandInput } from "./command-context.ts";
import { sessionsByAccount } from "./member-to-wire.ts";

/** A command that tells the room of what it did, unless it asks not to. */
export type Noticed = { readonly notification?: plaza.v1.NotificationOptions.$Properties | null };

/**
 * Whether the room is told, what is added, and how those concerned show in the room right now. Absent options: it is
 * told, with nothing added.
 */
export async function noticeOptionsOf(
  { command, actor, roomId }: CommandInput<Noticed>,
  target: AccountId,
  context: CommandContext,
): Promise<NoticeOptions> {
  const sessions = sessionsByAccount(
    await context.presence.sessionsOf(roomId, [...new Set([actor.accountId, target])]),
  );
  return {
    isSilent: command.notification?.silent ?? false,
    extension: command.notification?.extension ?? "",
    operatorNick: sessions.get(actor.accountId)?.[0]?.nick ?? "",
    targetShown: shownBy(sessions.get(target)?.[0]),
  };
}

function shownBy(session: PresentSession | undefined): SelfFields {
  if (!session) return {};
  const { nick, avatar, extension } = session;
  return { nick, avatar, extension };
}
