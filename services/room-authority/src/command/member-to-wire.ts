import type { Member, Role, VirtualMember } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import { clientTypeToWire, type plaza, roleToWire } from "@plaza/proto";
import { remainingSeconds } from "../room/remaining-seconds.ts";

/** A member out of the standing (if there is one) and the sessions (newest first, none when offline). */
export function memberToWire(
  accountId: string,
  source: {
    readonly standing: Member | undefined;
    readonly sessions: readonly PresentSession[];
    readonly nowMs: number;
  },
): plaza.v1.Member.$Properties {
  const { standing, sessions, nowMs } = source;
  const newest = sessions[0];
  return {
    accountId,
    role: roleToWire(standing?.role ?? visitorRole(newest)),
    nick: newest?.nick || standing?.nick || "",
    avatar: newest?.avatar || standing?.avatar || "",
    extension: newest?.extension || standing?.extension || "",
    online: newest !== undefined,
    enteredAtMs: newest?.enteredAtMs ?? 0,
    blocked: standing?.isBlocked ?? false,
    muted: standing?.isMuted ?? false,
    temporaryMuteSeconds: remainingSeconds(standing?.mutedUntilMs ?? 0, nowMs),
    updatedAtMs: standing?.updatedAtMs ?? 0,
    tags: [...(newest?.tags ?? [])],
    notifyTargetTags: newest?.notifyTargetTags ?? "",
    devices: sessions.map(({ clientType, enteredAtMs }) => ({ clientType: clientTypeToWire(clientType), enteredAtMs })),
  };
}

/** [VM1] Shown as online, without a connection. */
export function virtualMemberToWire(
  member: VirtualMember,
  source: { readonly standing: Member | undefined; readonly nowMs: number },
): plaza.v1.Member.$Properties {
  const { accountId, nick, avatar, extension, enteredAtMs, expiresAtMs } = member;
  const standing = memberToWire(accountId, { ...source, sessions: [] });
  const role = roleToWire("virtualMember");
  return { ...standing, role, nick, avatar, extension, online: true, enteredAtMs, expiresAtMs };
}

function visitorRole(session: PresentSession | undefined): Role {
  return session?.isAnonymous ? "anonymousVisitor" : "visitor";
}

/** Sessions by account, newest first. */
export function sessionsByAccount(sessions: readonly PresentSession[]): ReadonlyMap<string, readonly PresentSession[]> {
  const newestFirst = [...sessions].sort((a, b) => b.enteredAtMs - a.enteredAtMs || compare(b.sessionId, a.sessionId));
  return Map.groupBy(newestFirst, (session) => session.accountId);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
