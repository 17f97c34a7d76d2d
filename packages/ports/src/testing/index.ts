export { type AccountStoreSubject, accountStoreContract } from "./account-store-contract.ts";
export { type BusSetup, type BusSubject, busContract } from "./bus-contract.ts";
export { type MessageLogSetup, type MessageLogSubject, messageLogContract } from "./message-log-contract.ts";
export {
  type MessageStoreOptions,
  type MessageStoreSetup,
  type MessageStoreSubject,
  messageStoreContract,
} from "./message-store-contract.ts";
export {
  type PresenceStoreSetup,
  type PresenceStoreSubject,
  presenceStoreContract,
} from "./presence-store-contract.ts";
export {
  type RoomDirectorySetup,
  type RoomDirectorySubject,
  roomDirectoryContract,
} from "./room-directory-contract.ts";
export { type RoomScheduleSetup, type RoomScheduleSubject, roomScheduleContract } from "./room-schedule-contract.ts";
export {
  type RoomStatisticsSetup,
  type RoomStatisticsSubject,
  roomStatisticsContract,
} from "./room-statistics-contract.ts";
export { type RoomStoreSetup, type RoomStoreSubject, roomStoreContract } from "./room-store-contract.ts";
