export { AuthorityClient, type AuthorityClientOptions } from "./authority-client.ts";
export { HistoryClient } from "./history-client.ts";
export {
  AUTHORITY_TIMEOUT_MS,
  encodeHeartbeat,
  GATEWAY_TIMEOUT_MS,
  HEARTBEAT_INTERVAL_MS,
  LivenessView,
  type LivePeer,
} from "./liveness-view.ts";
export {
  AUTHORITY_HEARTBEAT_SUBJECT,
  AUTHORITY_QUEUE_GROUP,
  authoritySubject,
  BROADCAST_SUBJECT,
  GATEWAY_HEARTBEAT_SUBJECT,
  HISTORY_QUERY_SUBJECT,
  HISTORY_QUEUE_GROUP,
  roomSubject,
} from "./subjects.ts";
