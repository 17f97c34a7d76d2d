import { randomUUID } from "node:crypto";
import { cpSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EPOCH_SEQUENCE_JUMP, parseAccountId, type RoomId } from "@plaza/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSqliteAccountStore } from "./account-store.ts";
import { type Database, openDatabase } from "./database.ts";
import { createSqliteRooms } from "./rooms.ts";
import { temporaryDirectory } from "./temporary-database.ts";
import { createRoom } from "./test-room.ts";

describe("sqlite database", () => {
  let parent = "";
  let directory = "";
  beforeEach(() => {
    parent = temporaryDirectory();
    directory = join(parent, "data");
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it("directory and files are for the owner only", () => {
    const database = openDatabase({ directory });
    expect(modeOf(directory)).toBe("700");
    for (const file of ["plaza.db", "plaza.db-wal", "plaza.lock", "plaza.pid"]) {
      expect(modeOf(join(directory, file)), file).toBe("600");
    }
    database.close();
  });

  it("rooms and accounts are there again after a restart", async () => {
    const first = openDatabase({ directory });
    const roomId = await createRoom(first);
    await commitOne(first, roomId);
    const account = { accountId: accountId("alice"), name: "Alice", icon: "", tokenHash: "aa", createdAtMs: 1 };
    await createSqliteAccountStore(first).create(account);
    first.close();
    const second = openDatabase({ directory });
    expect((await createSqliteRooms(second).rooms.load(roomId))?.position).toEqual({ epoch: 1, seq: 1 });
    expect(await createSqliteAccountStore(second).get(account.accountId)).toEqual(account);
    second.close();
  });

  it("a directory that is open already is refused, also within one process, and stays claimed by the first", () => {
    const first = openDatabase({ directory });
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(() => openDatabase({ directory })).toThrow(`is in use by process ${process.pid}`);
    }
    first.close();
    openDatabase({ directory }).close();
  });

  it("close may be repeated and does not disturb the next one who opened", () => {
    const first = openDatabase({ directory });
    first.close();
    const second = openDatabase({ directory });
    first.close();
    expect(() => openDatabase({ directory })).toThrow("is in use");
    second.close();
  });

  it("a database of a newer program is refused untouched, and the directory is free again", () => {
    openDatabase({ directory }).close();
    inFile(directory, (file) => file.exec("PRAGMA user_version = 99"));
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(() => openDatabase({ directory })).toThrow(
        /^the database has version 99, this program knows versions up to \d+$/,
      );
    }
  });

  it("a transaction that throws leaves nothing behind and the next one works", async () => {
    const database = openDatabase({ directory });
    const roomId = await createRoom(database);
    const failing = () =>
      database.transaction(() => {
        database.statement("DELETE FROM rooms").run();
        throw new Error("on the way");
      });
    expect(failing).toThrow("on the way");
    expect(await createSqliteRooms(database).rooms.load(roomId)).toBeDefined();
    await commitOne(database, roomId);
    database.close();
  });

  describe("replication id", () => {
    it("stays over a clean restart, even of the machine", () => {
      expect(replicationIdAfter({ isClosed: true, isSameBoot: true })).toBe("kept");
      expect(replicationIdAfter({ isClosed: true, isSameBoot: false })).toBe("kept");
    });

    it("stays when only the process died", () => {
      expect(replicationIdAfter({ isClosed: false, isSameBoot: true })).toBe("kept");
    });

    it("is a new one when the machine went down under an open database", () => {
      expect(replicationIdAfter({ isClosed: false, isSameBoot: false })).toBe("renewed");
    });

    it("a machine that went down costs each room its epoch and no number is given twice", async () => {
      const first = openDatabase({ directory, bootId: "boot 1" });
      const roomId = await createRoom(first);
      await commitOne(first, roomId);
      const crashed = copyAsCrashed(directory, parent);
      first.close();
      const second = openDatabase({ directory: crashed, bootId: "boot 2" });
      expect(await commitOne(second, roomId)).toBe("conflict");
      expect(await commitOne(second, roomId)).toBe("committed");
      const position = (await createSqliteRooms(second).rooms.load(roomId))?.position;
      expect(position).toEqual({ epoch: 2, seq: 1 + EPOCH_SEQUENCE_JUMP + 1 });
      second.close();
    });

    function replicationIdAfter(last: { readonly isClosed: boolean; readonly isSameBoot: boolean }) {
      const first = openDatabase({ directory, bootId: "boot 1" });
      const before = first.replicationId;
      const crashed = copyAsCrashed(directory, parent);
      first.close();
      const bootId = last.isSameBoot ? "boot 1" : "boot 2";
      const second = openDatabase({ directory: last.isClosed ? directory : crashed, bootId });
      const after = second.replicationId;
      second.close();
      return after === before ? "kept" : "renewed";
    }
  });
});

/** The files as a machine that loses power leaves them: nobody has closed them. */
function copyAsCrashed(directory: string, parent: string): string {
  const copy = join(parent, randomUUID());
  cpSync(directory, copy, { recursive: true });
  return copy;
}

async function commitOne(database: Database, roomId: RoomId): Promise<string> {
  const { rooms } = createSqliteRooms(database);
  const loaded = await rooms.load(roomId);
  if (loaded === undefined) throw new Error(`room ${roomId} is missing`);
  const seq = loaded.position.seq + 1;
  const answer = await rooms.commit({
    roomId,
    expectedVersion: loaded.version,
    expectedPosition: loaded.position,
    nowMs: 1,
    batch: { firstSeq: seq, lastSeq: seq, lastTimeMs: 1, bytes: Uint8Array.of(1) },
    idempotencyKeys: [],
  });
  return answer.kind;
}

function inFile(directory: string, use: (file: DatabaseSync) => void): void {
  const file = new DatabaseSync(join(directory, "plaza.db"));
  use(file);
  file.close();
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

function accountId(text: string) {
  const parsed = parseAccountId(text);
  if (parsed === undefined) throw new Error(`not an account id: ${text}`);
  return parsed;
}
