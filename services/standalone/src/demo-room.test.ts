import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createMemoryBroker,
  createMemoryMessageLog,
  createMemoryPresenceStore,
  createMemoryRooms,
} from "@plaza/adapters/memory";
import { AuthorityClient } from "@plaza/cluster-client";
import type { AuthorityId } from "@plaza/core";
import { createAuthorityMetrics, createRoomAuthority } from "@plaza/room-authority";
import { authorityEnv } from "@plaza/room-authority/config";
import { Metrics, parseEnv, type Service, silentLogger } from "@plaza/service-kit";
import { afterEach, describe, expect, it } from "vitest";
import { findOrMakeDemoRoom } from "./demo-room.ts";

describe("the demo room", () => {
  const started: Service[] = [];
  afterEach(async () => {
    for (const service of started.splice(0)) await service.stop();
  });

  /** An authority with rooms of its own, and a client of it. */
  async function anAuthority(): Promise<AuthorityClient> {
    const broker = createMemoryBroker();
    const authority = createRoomAuthority({
      authorityId: "authority" as AuthorityId,
      bus: broker.connect(),
      ...createMemoryRooms(),
      presence: createMemoryPresenceStore(),
      messageLog: createMemoryMessageLog(),
      config: parseEnv(authorityEnv, {}),
      logger: silentLogger(),
      metrics: createAuthorityMetrics(new Metrics()),
      now: Date.now,
    });
    await authority.start();
    started.push(authority);
    return new AuthorityClient({ bus: broker.connect(), now: Date.now, random: Math.random, deadlineMs: 200 });
  }
  const aDirectory = () => mkdtempSync(join(tmpdir(), "plaza-demo-"));

  it("is made once and found again by the next start, in a directory that it makes", async () => {
    const [authority, directory] = [await anAuthority(), join(aDirectory(), "data")];
    const roomId = await findOrMakeDemoRoom(directory, authority);
    expect(await findOrMakeDemoRoom(directory, authority)).toBe(roomId);
  });

  it("is made anew when the stores do not know it any more, or the file says nothing", async () => {
    const directory = aDirectory();
    const roomId = await findOrMakeDemoRoom(directory, await anAuthority());
    expect(await findOrMakeDemoRoom(directory, await anAuthority())).not.toBe(roomId);
    writeFileSync(join(directory, "demo-room"), "rubbish");
    expect(await findOrMakeDemoRoom(directory, await anAuthority())).toBeGreaterThan(0);
  });

  it("is not made a second time because nobody answers", async () => {
    const [authority, directory] = [await anAuthority(), aDirectory()];
    await findOrMakeDemoRoom(directory, authority);
    await started.splice(0)[0]?.stop();
    await expect(findOrMakeDemoRoom(directory, authority)).rejects.toThrow("no room authority answers");
  });
});
