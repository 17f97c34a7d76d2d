import { ClientOfflineError, SimpleError } from "@redis/client";
import { describe, expect, it } from "vitest";
import { RedisError } from "./redis-error.ts";

describe("Redis errors", () => {
  it("a driver without a connection is a connection error that keeps its cause", () => {
    const cause = new ClientOfflineError();
    expect(RedisError.from(cause)).toMatchObject({ kind: "connection", cause });
  });

  it.each([
    "LOADING Redis is loading",
    "CLUSTERDOWN The cluster is down",
    "READONLY You can't write",
    "TRYAGAIN later",
  ])("a server that does not serve right now is a connection error: %s", (message) => {
    expect(RedisError.from(new SimpleError(message)).kind).toBe("connection");
  });

  it.each(["OOM command not allowed", "WRONGTYPE Operation", "NOPERM this user", "ERR Error running script"])(
    "an answer that will be the same next time is a refusal: %s",
    (message) => {
      expect(RedisError.from(new SimpleError(message)).kind).toBe("refused");
    },
  );
});
