import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newRoomId, parseAccountId, ROOM_DEFAULTS } from "@plaza/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database.ts";
import { createSqliteRooms } from "./rooms.ts";
import { temporaryDirectory } from "./temporary-database.ts";

const LATER_TABLES = [
  "queue_elements",
  "virtual_members",
  "room_schedule",
  "room_directory",
  "room_statistics",
  "active_accounts",
  "recalls",
];

describe("a file of the first version", () => {
  let directory = "";
  beforeEach(() => {
    directory = temporaryDirectory();
    openDatabase({ directory }).close();
    inFile(directory, (file) => {
      for (const table of LATER_TABLES) file.exec(`DROP TABLE ${table}`);
      file.exec("PRAGMA user_version = 1");
    });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it("has its rooms afterwards, with the defaults of later versions, and takes what these bring", async () => {
    const { roomId, stored } = storeOldRoom(directory);
    const database = openDatabase({ directory });
    const { rooms } = createSqliteRooms(database);
    const loaded = await rooms.load(roomId);
    expect(loaded?.room).toStrictEqual({ ...ROOM_DEFAULTS, ...stored });
    expect(loaded).toMatchObject({ queue: [], virtualMembers: [], version: 4, position: { epoch: 1, seq: 9 } });
    database.close();
  });

  it("has its rooms in the directory afterwards, under their creators", async () => {
    const { roomId, stored } = storeOldRoom(directory);
    const database = openDatabase({ directory });
    const { directory: rooms } = createSqliteRooms(database);
    expect(await rooms.list({ limit: 10 })).toEqual([roomId]);
    expect(await rooms.list({ creator: stored.creator, limit: 10 })).toEqual([roomId]);
    database.close();
  });
});

/** Writes a room as the first version did. */
function storeOldRoom(directory: string) {
  const creator = parseAccountId("creator");
  if (creator === undefined) throw new Error("the creator's account id is refused");
  const roomId = newRoomId(1_750_000_000_000, 0.5);
  const texts = { name: "房间 \u0000 \" ' \\ \n", announcement: "", liveUrl: "", extension: "" };
  const settings = { queueLevel: 0, isOpen: true, isMuted: false, hasEnterExitNotices: false } as const;
  const stored = { roomId, creator, ...texts, ...settings, createdAtMs: 1_750_000_000_000 };
  inFile(directory, (file) => {
    const { replication_id } = file.prepare("SELECT replication_id FROM run").get() ?? {};
    if (typeof replication_id !== "string") throw new Error("the run has no replication id");
    file.prepare("INSERT INTO rooms VALUES (?, ?)").run(roomId, JSON.stringify(stored));
    file.prepare("INSERT INTO room_heads VALUES (?, 4, 1, 9, 0, ?, 0, 0)").run(roomId, replication_id);
  });
  return { roomId, stored };
}

function inFile(directory: string, work: (file: DatabaseSync) => void): void {
  const file = new DatabaseSync(join(directory, "plaza.db"));
  work(file);
  file.close();
}
