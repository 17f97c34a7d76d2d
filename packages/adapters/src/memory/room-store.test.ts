import { roomStoreContract } from "@plaza/ports/testing";
import { createMemoryRooms } from "./rooms.ts";

roomStoreContract("memory", async (limits) => {
  const { rooms, recentLog, changeReplicationId } = createMemoryRooms(limits);
  return { rooms, recentLog, changeReplicationId: async () => changeReplicationId(), close: async () => {} };
});
