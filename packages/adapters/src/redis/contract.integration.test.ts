import {
  accountStoreContract,
  presenceStoreContract,
  roomDirectoryContract,
  roomScheduleContract,
  roomStatisticsContract,
  roomStoreContract,
} from "@plaza/ports/testing";
import { describe } from "vitest";
import { deployments, openStores } from "./redis-test-server.ts";

for (const { name, url, skipReason } of deployments) {
  describe.skipIf(url === "")(`Redis, ${name}${skipReason}`, () => {
    roomStoreContract("Redis", (recentLogLimits) => openStores(url, { recentLogLimits }));
    presenceStoreContract("Redis", () => openStores(url));
    accountStoreContract("Redis", () => openStores(url));
    roomScheduleContract("Redis", () => openStores(url));
    roomDirectoryContract("Redis", () => openStores(url));
    roomStatisticsContract("Redis", () => openStores(url));
  });
}
