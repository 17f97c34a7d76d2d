import { describe } from "vitest";
import type { MessageStore } from "../message-store.ts";
import { messagePageRules } from "./message-page-rules.ts";
import { messageRecallRules } from "./message-recall-rules.ts";
import { messageStoreModelRules } from "./message-store-model-rules.ts";
import { messageWriteRules } from "./message-write-rules.ts";
import type { Subject } from "./use-subject.ts";

/** One store as two processes see it; an adapter within one process may give the same object twice. */
export type MessageStoreSubject = Subject & {
  readonly first: MessageStore;
  readonly second: MessageStore;
};

export type MessageStoreOptions = {
  /** Rooms that the model test makes; fewer where a store is slow. */
  readonly modelRuns?: number;
};

/** Opens the adapter. Called several times; the stores may share one server. */
export type MessageStoreSetup = () => Promise<MessageStoreSubject>;

export function messageStoreContract(name: string, setup: MessageStoreSetup, options: MessageStoreOptions = {}): void {
  describe(`message store contract: ${name}`, { timeout: 60_000 }, () => {
    messageWriteRules(setup);
    messagePageRules(setup);
    messageRecallRules(setup);
    messageStoreModelRules(setup, options.modelRuns ?? 100);
  });
}
