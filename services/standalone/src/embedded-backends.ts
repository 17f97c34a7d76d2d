import { createMemoryBus, createMemoryPresenceStore } from "@plaza/adapters/memory";
import {
  createSqliteAccountStore,
  createSqliteMessageLog,
  createSqliteMessageStore,
  createSqliteRooms,
  openDatabase,
  startHousekeeping,
} from "@plaza/adapters/sqlite";
import type { Logger, ResourceStack } from "@plaza/service-kit";
import type { Backends } from "./backends.ts";

/**
 * Stores in one SQLite file, so rooms, accounts and history outlive a restart. The bus and presence live as long as the
 * process, which is as long as its connections do.
 */
export function openEmbeddedBackends(
  dataDir: string,
  { resources, logger }: { readonly resources: ResourceStack; readonly logger: Logger },
): Backends {
  const database = openDatabase({ directory: dataDir });
  resources.add("database", () => database.close());
  const housekeeping = startHousekeeping(database, {
    onError: (err) => logger.warn({ err }, "expired rows were not removed"),
  });
  resources.add("housekeeping", () => housekeeping.stop());
  return {
    bus: resources.use("bus", createMemoryBus()),
    ...createSqliteRooms(database),
    presence: createMemoryPresenceStore(),
    accounts: createSqliteAccountStore(database),
    messageLog: resources.use("message log", createSqliteMessageLog(database)),
    messages: createSqliteMessageStore(database),
  };
}
