import { parseEnv } from "@plaza/service-kit";
import { describe, expect, test } from "vitest";
import { apiEnv } from "./config.ts";

describe("PLAZA_API_TRUSTED_PROXIES", () => {
  test.each(["10.0.0.1", "10.0.0.0/8", "::1, fd00::/8"])("%s is accepted", (text) => {
    expect(() => parseEnv(apiEnv, { PLAZA_API_TRUSTED_PROXIES: text })).not.toThrow();
  });

  test.each(["proxy.example.com", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "fd00::/129", "true"])(
    "%s is refused",
    (text) => {
      expect(() => parseEnv(apiEnv, { PLAZA_API_TRUSTED_PROXIES: text })).toThrow("IP addresses or ranges");
    },
  );
});

describe("PLAZA_GATEWAY_URLS", () => {
  test("WebSocket addresses are accepted", () => {
    const config = parseEnv(apiEnv, { PLAZA_GATEWAY_URLS: "wss://a.example/v1/connect, ws://b:7400/v1/connect" });
    expect(config.gatewayUrls).toEqual(["wss://a.example/v1/connect", "ws://b:7400/v1/connect"]);
  });

  test.each(["https://a.example", "a.example:7400"])("%s is refused", (text) => {
    expect(() => parseEnv(apiEnv, { PLAZA_GATEWAY_URLS: text })).toThrow("ws:// or wss://");
  });
});

test("the demo is off unless it is asked for", () => {
  expect(parseEnv(apiEnv, {}).demo).toBe(false);
});
