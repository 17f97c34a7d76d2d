import { accountStoreContract } from "@plaza/ports/testing";
import { createMemoryAccountStore } from "./account-store.ts";

accountStoreContract("memory", async () => ({ accounts: createMemoryAccountStore(), close: async () => {} }));
