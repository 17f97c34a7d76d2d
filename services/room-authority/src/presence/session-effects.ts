import type { RoomId } from "@plaza/core";
import type { PresenceStore } from "@plaza/ports";
import type { RoomEffects } from "../hosting/host-services.ts";

export type SessionEffectsOptions = {
  readonly presence: PresenceStore;
  /** The room's number of persons changed by this. */
  readonly onCountChanged: (roomId: RoomId) => void;
  readonly onFailure: (roomId: RoomId, error: unknown) => void;
};

/**
 * What a committed step means for the lists of who is present. The step stands whatever happens here: gateways end the
 * sessions and count without them, so after a failure only the lists are wrong, until the gateway is swept.
 */
export function createSessionEffects({ presence, onCountChanged, onFailure }: SessionEffectsOptions): RoomEffects {
  const attempt = async (roomId: RoomId, effect: () => Promise<unknown>) => {
    try {
      await effect();
    } catch (error) {
      onFailure(roomId, error);
    }
  };
  const ended = async (roomId: RoomId, effect: () => Promise<unknown>) => {
    await attempt(roomId, effect);
    onCountChanged(roomId);
  };
  return {
    roomClosed: (roomId) => ended(roomId, () => presence.clearRoom(roomId)),
    accountsEnded: (roomId, accountIds) =>
      ended(roomId, async () => presence.exit(await presence.sessionsOf(roomId, accountIds))),
    sessionsDisplaced: (roomId, sessionIds) =>
      ended(roomId, () => presence.exit(sessionIds.map((sessionId) => ({ roomId, sessionId })))),
    profilesChanged: (roomId, profiles) =>
      attempt(roomId, async () => {
        const sessions = await presence.sessionsOf(roomId, [...profiles.keys()]);
        if (sessions.length === 0) return;
        await presence.enter(sessions.map((session) => ({ ...session, ...profiles.get(session.accountId) })));
      }),
    virtualMembersChanged: (roomId) => onCountChanged(roomId),
  };
}
