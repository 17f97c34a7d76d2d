import { describe, expect, it } from "vitest";
import { headLength, newUpgrade } from "./upgrade.ts";

const ENDPOINT = { host: "127.0.0.1", port: 7400, path: "/v1/connect", subprotocol: "plaza.v1.protobuf" };

describe("newUpgrade", () => {
  it("offers the subprotocol at the path", () => {
    const { request } = newUpgrade(ENDPOINT);
    expect(request.startsWith("GET /v1/connect HTTP/1.1\r\n")).toBe(true);
    expect(request).toContain("Sec-WebSocket-Protocol: plaza.v1.protobuf\r\n");
  });

  it("names the status of a refusal", () => {
    const { check } = newUpgrade(ENDPOINT);
    expect(() => check("HTTP/1.1 503 Service Unavailable\r\n\r\n")).toThrow("503 Service Unavailable");
  });

  it("refuses a server that did not read the key", () => {
    const { check } = newUpgrade(ENDPOINT);
    const head = "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    expect(() => check(head)).toThrow("Sec-WebSocket-Accept");
  });
});

describe("headLength", () => {
  it("ends behind the empty line, whatever follows", () => {
    expect(headLength(Buffer.from("HTTP/1.1 101\r\n\r\n\x82\x00"))).toBe(16);
    expect(headLength(Buffer.from("HTTP/1.1 101\r\n\r"))).toBeUndefined();
  });
});
