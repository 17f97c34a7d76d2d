import { describe, expect, it } from "vitest";
import { modeOf } from "./mode.ts";

const SERVERS = {
  natsUrls: ["nats://127.0.0.1:4222"],
  redisUrls: ["redis://127.0.0.1:6379"],
  cassandraContactPoints: ["127.0.0.1"],
};
const NONE = { natsUrls: [], redisUrls: [], cassandraContactPoints: [] };

describe("what the one process stands on", () => {
  it("is embedded when no server is named, and real servers when all are", () => {
    expect(modeOf(NONE)).toBe("embedded");
    expect(modeOf(SERVERS)).toBe("realServers");
  });

  it.each([
    [{ natsUrls: SERVERS.natsUrls }, "REDIS_URL, CASSANDRA_CONTACT_POINTS"],
    [{ redisUrls: SERVERS.redisUrls }, "NATS_URL, CASSANDRA_CONTACT_POINTS"],
    [{ natsUrls: SERVERS.natsUrls, redisUrls: SERVERS.redisUrls }, "CASSANDRA_CONTACT_POINTS"],
  ])("is refused in between, naming what is missing: %j", (some, missing) => {
    expect(() => modeOf({ ...NONE, ...some })).toThrow(`missing: ${missing}`);
  });
});
