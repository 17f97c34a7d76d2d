export { connectNatsBus, type NatsBus } from "./bus.ts";
export type { NatsOptions } from "./connection.ts";
export { connectNatsMessageLog, type NatsMessageLogOptions } from "./message-log.ts";
