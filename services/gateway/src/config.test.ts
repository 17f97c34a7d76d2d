import { EnvError, parseEnv } from "@plaza/service-kit";
import { describe, expect, it } from "vitest";
import { gatewayEnv, gatewayProcessEnv } from "./config.ts";

describe("the gateway's settings", () => {
  it("have defaults that work without any", () => {
    expect(parseEnv(gatewayEnv, {})).toMatchObject({
      gatewayPort: 7400,
      gatewayAddresses: [],
      allowedOrigins: [],
      maxRoomsPerConnection: 100,
      maxFrameBytes: 65_536,
      idleTimeoutMs: 60_000,
      jwtSecret: undefined,
    });
  });

  it("need the bus and the store in a process of its own, and no more", () => {
    expect(() => parseEnv(gatewayProcessEnv, {})).toThrow(/NATS_URL is required.*REDIS_URL is required/);
    const servers = { NATS_URL: "nats://127.0.0.1:4222", REDIS_URL: "redis://127.0.0.1:6379" };
    expect(parseEnv(gatewayProcessEnv, servers).host).toBe("127.0.0.1");
  });

  it.each([
    ["a JWT secret that can be guessed", { PLAZA_JWT_SECRET: "short" }],
    ["an address without a port", { PLAZA_GATEWAY_ADDRESS: "live.example.org" }],
    ["a frame limit that no message fits into", { PLAZA_MAX_FRAME_BYTES: "1024" }],
    ["an idle timeout that uWebSockets.js does not take", { PLAZA_IDLE_TIMEOUT_MS: "5000" }],
  ])("refuse %s", (_what, source) => {
    expect(() => parseEnv(gatewayEnv, source)).toThrow(EnvError);
  });

  it("take the public addresses that clients are given", () => {
    const source = { PLAZA_GATEWAY_ADDRESS: "a.example.org:443, [2001:db8::1]:7400" };
    expect(parseEnv(gatewayEnv, source).gatewayAddresses).toEqual(["a.example.org:443", "[2001:db8::1]:7400"]);
  });
});
