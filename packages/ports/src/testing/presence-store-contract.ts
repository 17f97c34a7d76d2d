import { describe } from "vitest";
import type { PresenceStore } from "../presence-store.ts";
import { gatewayRules } from "./gateway-rules.ts";
import { presenceModelRules } from "./presence-model-rules.ts";
import { sessionListRules } from "./session-list-rules.ts";
import { sessionRules } from "./session-rules.ts";
import { sessionTagRules } from "./session-tag-rules.ts";
import type { Subject } from "./use-subject.ts";

export type PresenceStoreSubject = Subject & { readonly presence: PresenceStore };

/** Opens the adapter. Called several times; the stores may share one server. */
export type PresenceStoreSetup = () => Promise<PresenceStoreSubject>;

/** The rules of PresenceStore. */
export function presenceStoreContract(name: string, setup: PresenceStoreSetup): void {
  describe(`presence store contract: ${name}`, () => {
    sessionRules(setup);
    sessionListRules(setup);
    sessionTagRules(setup);
    gatewayRules(setup);
    presenceModelRules(setup);
  });
}
