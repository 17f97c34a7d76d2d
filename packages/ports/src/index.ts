export type { Account, AccountStore } from "./account-store.ts";
export { type Bus, BusError, type BusErrorKind, type BusStatus, type BusSubscription } from "./bus.ts";
export type { ConsumeOptions, MessageLog, MessageLogConsumer, MessageLogEntry } from "./message-log.ts";
export type {
  MessageAnchor,
  MessagePage,
  MessageQuery,
  MessageRecall,
  MessageRecord,
  MessageStore,
} from "./message-store.ts";
export type { CountReport, PresenceStore, PresentSession, SessionKey, SessionPage } from "./presence-store.ts";
export {
  DEFAULT_RECENT_LOG_LIMITS,
  type RecentBatch,
  type RecentLog,
  type RecentLogLimits,
  type RecentRead,
} from "./recent-log.ts";
export type { RoomDirectory, RoomDirectoryPage } from "./room-directory.ts";
export type { RoomSchedule, ScheduleEntry } from "./room-schedule.ts";
export {
  EXACT_ACTIVE_ACCOUNTS,
  type RoomActivity,
  type RoomRank,
  type RoomStatistics,
  type StatisticsPeriod,
  type TopRoomsQuery,
} from "./room-statistics.ts";
export {
  type CommitResult,
  IDEMPOTENCY_WINDOW_MS,
  type IdempotencyKey,
  type KnownKey,
  type RoomChanges,
  type RoomCommit,
  type RoomStore,
  type StoredRoom,
} from "./room-store.ts";
