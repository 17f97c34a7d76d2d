export { createSqliteAccountStore } from "./account-store.ts";
export { type Database, type DatabaseOptions, openDatabase } from "./database.ts";
export { type HousekeepingOptions, type PurgeOptions, purgeExpired, startHousekeeping } from "./housekeeping.ts";
export { createSqliteMessageLog, type SqliteMessageLogOptions } from "./message-log.ts";
export { createSqliteMessageStore } from "./message-store.ts";
export { createSqliteRooms, type SqliteRooms } from "./rooms.ts";
