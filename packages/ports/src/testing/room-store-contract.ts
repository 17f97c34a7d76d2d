import { describe } from "vitest";
import type { RecentLog, RecentLogLimits } from "../recent-log.ts";
import type { RoomStore } from "../room-store.ts";
import { commitRules } from "./commit-rules.ts";
import { epochRules } from "./epoch-rules.ts";
import { idempotencyRules } from "./idempotency-rules.ts";
import { queueRules } from "./queue-rules.ts";
import { recentLogRules } from "./recent-log-rules.ts";
import { roomModelRules } from "./room-model-rules.ts";
import { roomRaceRules } from "./room-race-rules.ts";
import { roomStateRules } from "./room-state-rules.ts";
import type { Subject } from "./use-subject.ts";
import { virtualMemberRules } from "./virtual-member-rules.ts";

/** The two ports of one store of rooms, and what a test can do to the store behind them. */
export type RoomStoreSubject = Subject & {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  /** Gives the store another replication id than the one that the rooms written so far have. */
  changeReplicationId(): Promise<void>;
};

/** Opens the adapter with these limits of the recent log. Called several times; the stores may share one server. */
export type RoomStoreSetup = (limits: RecentLogLimits) => Promise<RoomStoreSubject>;

/** The rules of RoomStore and RecentLog, which are two faces of one store. */
export function roomStoreContract(name: string, setup: RoomStoreSetup): void {
  describe(`room store contract: ${name}`, () => {
    roomStateRules(setup);
    commitRules(setup);
    queueRules(setup);
    virtualMemberRules(setup);
    idempotencyRules(setup);
    recentLogRules(setup);
    epochRules(setup);
    roomRaceRules(setup);
    roomModelRules(setup);
  });
}
