import { messageStoreContract } from "@plaza/ports/testing";
import { createMemoryMessageStore } from "./message-store.ts";

messageStoreContract("memory", async () => {
  const store = createMemoryMessageStore();
  return { first: store, second: store, close: async () => {} };
});
