import { presenceStoreContract } from "@plaza/ports/testing";
import { createMemoryPresenceStore } from "./presence-store.ts";

presenceStoreContract("memory", async () => ({ presence: createMemoryPresenceStore(), close: async () => {} }));
