import { accountStoreContract } from "@plaza/ports/testing";
import { createSqliteAccountStore } from "./account-store.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";

accountStoreContract("sqlite", async () => {
  const { database, close } = openTemporaryDatabase();
  return { accounts: createSqliteAccountStore(database), close };
});
