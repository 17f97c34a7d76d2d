import { messageStoreContract } from "@plaza/ports/testing";
import { createSqliteMessageStore } from "./message-store.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";

messageStoreContract("sqlite", async () => {
  const { database, close } = openTemporaryDatabase();
  const store = createSqliteMessageStore(database);
  return { first: store, second: store, close };
});
