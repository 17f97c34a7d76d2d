import { describe, expect, it } from "vitest";
import { requireLoopback } from "./loopback.ts";

describe("requireLoopback", () => {
  it.each(["127.0.0.1", "127.8.9.10", "::1", "[::1]"])("lets %s pass", (host) => {
    expect(() => requireLoopback(host)).not.toThrow();
  });

  it.each(["10.0.0.1", "example.org", "127.0.0.1.example.org", "localhost", "::2", "0.0.0.0", ""])(
    "refuses %s",
    (host) => {
      expect(() => requireLoopback(host)).toThrow("is not this machine");
    },
  );
});
