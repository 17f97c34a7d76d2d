import type { AccountId, SessionId } from "@plaza/core";
import type { LoggedBatch } from "../publication/logged-batch.ts";
import type { HostServices } from "./host-services.ts";
import type { HostedState } from "./hosted-state.ts";

/**
 * Takes out of presence whom the newest batches of a room have ended, in case their authority died before it did: an account
 * that only seems to be there would be kept out by its own ghost, or keep an empty room open. Who came back later stays.
 */
export async function endTailSessions(
  { state }: HostedState,
  batches: readonly LoggedBatch[],
  { presence, effects }: HostServices,
): Promise<void> {
  const { roomId, isOpen } = state.room;
  if (!isOpen) {
    await effects.roomClosed(roomId);
    return;
  }
  const { accounts, sessionIds } = endedBy(batches);
  const known = accounts.size === 0 ? [] : await presence.sessionsOf(roomId, [...accounts.keys()]);
  const ghosts = known.filter((session) => session.enteredAtMs <= (accounts.get(session.accountId) ?? 0));
  const ended = [...sessionIds, ...ghosts.map((session) => session.sessionId)];
  if (ended.length > 0) await effects.sessionsDisplaced(roomId, ended);
}

/** Accounts with the time of the end, and single sessions. */
function endedBy(batches: readonly LoggedBatch[]): {
  readonly accounts: ReadonlyMap<AccountId, number>;
  readonly sessionIds: readonly SessionId[];
} {
  const accounts = new Map<AccountId, number>();
  const sessionIds: SessionId[] = [];
  for (const { controls, publications } of batches) {
    const timeMs = publications.at(-1)?.timeMs ?? 0;
    for (const { endSessions } of controls) {
      for (const accountId of endSessions?.accountIds ?? []) accounts.set(accountId as AccountId, timeMs);
      sessionIds.push(...((endSessions?.sessionIds ?? []) as SessionId[]));
    }
  }
  return { accounts, sessionIds };
}
