export { type CassandraConnection, connectCassandra } from "./connection.ts";
export type { CassandraOptions } from "./options.ts";
export type { Replication } from "./schema.ts";
