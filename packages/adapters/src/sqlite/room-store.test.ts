import { roomStoreContract } from "@plaza/ports/testing";
import { createSqliteRooms } from "./rooms.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";

roomStoreContract("sqlite", async (limits) => {
  const { database, close } = openTemporaryDatabase();
  const changeReplicationId = async () => database.renewReplicationId();
  return { ...createSqliteRooms(database, limits), changeReplicationId, close };
});
