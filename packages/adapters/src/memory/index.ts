export { createMemoryAccountStore } from "./account-store.ts";
export { createMemoryBroker, createMemoryBus, type MemoryBroker } from "./bus.ts";
export { createMemoryMessageLog, type MemoryMessageLogOptions } from "./message-log.ts";
export { createMemoryMessageStore } from "./message-store.ts";
export { createMemoryPresenceStore } from "./presence-store.ts";
export { createMemoryRooms, type MemoryRooms } from "./rooms.ts";
