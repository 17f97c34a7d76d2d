import { roomDirectoryContract } from "@plaza/ports/testing";
import { createSqliteRooms } from "./rooms.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";

roomDirectoryContract("sqlite", async () => {
  const { database, close } = openTemporaryDatabase();
  return { ...createSqliteRooms(database), close };
});
