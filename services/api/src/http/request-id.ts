import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The header that every answer carries; the same that callers of V1 send. */
export const REQUEST_ID_HEADER = "RequestId";

/** What may stand in a log line and a header of ours. */
const REQUEST_ID = /^[\w.:@/+=-]{1,128}$/;

/** The caller's own id of a request (V1's `RequestId`, V2's `X-custom-traceid`) when it is a plain one, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers.requestid ?? headers["x-custom-traceid"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}
