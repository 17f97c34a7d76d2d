import type {
  AccountStore,
  Bus,
  MessageLog,
  MessageStore,
  PresenceStore,
  RecentLog,
  RoomDirectory,
  RoomSchedule,
  RoomStatistics,
  RoomStore,
} from "@plaza/ports";

/** Everything that the services of one process stand on, whichever technology gives it. */
export type Backends = {
  readonly bus: Bus;
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly schedule: RoomSchedule;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  readonly presence: PresenceStore;
  readonly accounts: AccountStore;
  readonly messageLog: MessageLog;
  readonly messages: MessageStore;
};
