import { JetStreamApiError } from "@nats-io/jetstream";
import { ClosedConnectionError, TimeoutError } from "@nats-io/transport-node";
import { describe, expect, it } from "vitest";
import { isWorthRetrying } from "./append-error.ts";

describe("an append that failed", () => {
  it("is tried again after a lost answer, an election or a stream that is missing", () => {
    expect(isWorthRetrying(new TimeoutError())).toBe(true);
    expect(isWorthRetrying(apiError(503, 10_008))).toBe(true);
    expect(isWorthRetrying(apiError(404, 10_059))).toBe(true);
  });

  it("is not tried again when the log is full, has another form or the connection is closed", () => {
    expect(isWorthRetrying(apiError(503, 10_077))).toBe(false);
    expect(isWorthRetrying(apiError(500, 10_047))).toBe(false);
    expect(isWorthRetrying(apiError(400, 10_060))).toBe(false);
    expect(isWorthRetrying(new ClosedConnectionError())).toBe(false);
  });
});

function apiError(code: number, errCode: number): JetStreamApiError {
  return new JetStreamApiError({ code, err_code: errCode, description: "refused" });
}
