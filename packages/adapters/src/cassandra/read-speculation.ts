import { policies } from "cassandra-driver";

/** A healthy node has answered a page long before; then the next node is asked as well and the first answer counts. */
const SPECULATE_AFTER_MS = 500;

/**
 * Asks a second node where the first is slow, for reads only: a second copy of a slow write would add to the load that
 * made it slow. Writes are recognised by being batches.
 */
export class ReadSpeculation extends policies.speculativeExecution.ConstantSpeculativeExecutionPolicy {
  constructor() {
    super(SPECULATE_AFTER_MS, 1);
  }

  override newPlan(keyspace: string, queryInfo: string | object[]): { nextExecution: () => number } {
    if (Array.isArray(queryInfo)) return { nextExecution: () => -1 };
    const { nextExecution } = super.newPlan(keyspace, queryInfo);
    return { nextExecution: () => Number(nextExecution()) };
  }
}
