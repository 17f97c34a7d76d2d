import type { Replication } from "./schema.ts";

export type CassandraOptions = {
  /** host or host:port. */
  readonly contactPoints: readonly string[];
  /** Reads and writes stay within this data center. */
  readonly localDataCenter: string;
  readonly keyspace: string;
  /** Used when the keyspace has to be created; one that is there stays as it is. */
  readonly replication?: Replication;
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Cassandra may start later than this process: connecting is retried this long. */
  readonly connectDeadlineMs?: number;
  /** Statements under way at once, reads and writes each. The driver refuses above 2,048 on a connection. */
  readonly maxInFlight?: number;
  /** Rows that one filtered query may look at before it is refused. */
  readonly maxScannedRows?: number;
  /** Told of every connection attempt that failed. */
  readonly onError: (error: unknown) => void;
};
