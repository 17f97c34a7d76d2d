import type { AccountId, RoomId } from "@plaza/core";
import type { PresenceStore } from "@plaza/ports";
import type { SelfFields } from "../room/room-command.ts";

export type SessionEffectsOptions = {
  readonly presence: PresenceStore;
  /** The room's number of persons changed by this. */
  readonly onSessionsGone: (roomId: RoomId) => void;
  readonly onFailure: (roomId: RoomId, error: unknown) => void;
};

/**
 * What a committed step means for the lists of who is present. The step stands whatever happens here: gateways end the
 * sessions and count without them, so after a failure only the lists are wrong, until the gateway is swept.
 */
export class SessionEffects {
  readonly #options: SessionEffectsOptions;

  constructor(options: SessionEffectsOptions) {
    this.#options = options;
  }

  async roomClosed(roomId: RoomId): Promise<void> {
    await this.#attempt(roomId, () => this.#options.presence.clearRoom(roomId));
    this.#options.onSessionsGone(roomId);
  }

  async sessionsEnded(roomId: RoomId, accountIds: readonly AccountId[]): Promise<void> {
    const { presence, onSessionsGone } = this.#options;
    await this.#attempt(roomId, async () => presence.exit(await presence.sessionsOf(roomId, accountIds)));
    onSessionsGone(roomId);
  }

  async profilesChanged(roomId: RoomId, profiles: ReadonlyMap<AccountId, SelfFields>): Promise<void> {
    const { presence } = this.#options;
    await this.#attempt(roomId, async () => {
      const sessions = await presence.sessionsOf(roomId, [...profiles.keys()]);
      if (sessions.length === 0) return;
      await presence.enter(sessions.map((session) => ({ ...session, ...profiles.get(session.accountId) })));
    });
  }

  async #attempt(roomId: RoomId, effect: () => Promise<unknown>): Promise<void> {
    try {
      await effect();
    } catch (error) {
      this.#options.onFailure(roomId, error);
    }
  }
}
