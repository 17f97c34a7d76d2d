import { describe } from "vitest";
import type { Bus } from "../bus.ts";
import { busLifeRules } from "./bus-life-rules.ts";
import { busPublishRules } from "./bus-publish-rules.ts";
import { busRequestRules } from "./bus-request-rules.ts";
import type { Subject } from "./use-subject.ts";

/**
 * One bus as two processes see it. An adapter that lives inside one process may give the same object twice; then the
 * rules between two processes hold within one.
 */
export type BusSubject = Subject & {
  readonly first: Bus;
  readonly second: Bus;
};

/** Opens the adapter. Called several times; the buses may share one server. */
export type BusSetup = () => Promise<BusSubject>;

export function busContract(name: string, setup: BusSetup): void {
  describe(`bus contract: ${name}`, () => {
    busPublishRules(setup);
    busRequestRules(setup);
    busLifeRules(setup);
  });
}
