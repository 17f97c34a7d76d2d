import type { HistoryClient } from "@plaza/cluster-client";
import type { AccountStore, RoomDirectory, RoomStatistics } from "@plaza/ports";
import type { GatewayDirectory } from "../gateway-directory.ts";
import type { RoomCommands } from "../room-commands.ts";

/** What calls work with. */
export type CallContext = {
  readonly rooms: RoomCommands;
  readonly history: HistoryClient;
  readonly accounts: AccountStore;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  readonly gateways: GatewayDirectory;
  readonly now: () => number;
  readonly random: () => number;
  /** A fresh token that cannot be guessed. */
  readonly newToken: () => string;
};
