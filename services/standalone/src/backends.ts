import type { AccountStore, Bus, MessageLog, MessageStore, PresenceStore, RecentLog, RoomStore } from "@plaza/ports";

/** Everything that the services of one process stand on, whichever technology gives it. */
export type Backends = {
  readonly bus: Bus;
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly presence: PresenceStore;
  readonly accounts: AccountStore;
  readonly messageLog: MessageLog;
  readonly messages: MessageStore;
};
