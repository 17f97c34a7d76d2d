import { accountStoreContract, presenceStoreContract, roomStoreContract } from "@plaza/ports/testing";
import { describe } from "vitest";
import { deployments, openStores } from "./redis-test-server.ts";

for (const { name, url, skipReason } of deployments) {
  describe.skipIf(url === "")(`Redis, ${name}${skipReason}`, () => {
    roomStoreContract("Redis", (recentLogLimits) => openStores(url, { recentLogLimits }));
    presenceStoreContract("Redis", () => openStores(url));
    accountStoreContract("Redis", () => openStores(url));
  });
}
