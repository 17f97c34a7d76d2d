import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthorityClient } from "@plaza/cluster-client";
import { type AccountId, newRoomId, PlazaError, parseRoomId, type RoomId } from "@plaza/core";
import { refusalFromWire } from "@plaza/proto";

/** The creator of the demo room; nobody has its token. */
export const DEMO_CREATOR = "plaza-demo" as AccountId;

/** The room that the demo page opens: the one of an earlier start, or a new one, remembered in the data directory. */
export async function findOrMakeDemoRoom(dataDir: string, authority: AuthorityClient): Promise<RoomId> {
  const path = join(dataDir, "demo-room");
  const remembered = readRoomId(path);
  if (remembered && (await exists(remembered, authority))) return remembered;
  const roomId = await makeRoom(authority);
  // On real servers nothing else may have needed the directory yet.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(path, `${roomId}\n`, { mode: 0o600 });
  return roomId;
}

function readRoomId(path: string): RoomId | undefined {
  try {
    return parseRoomId(readFileSync(path, "utf8").trim());
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function exists(roomId: RoomId, authority: AuthorityClient): Promise<boolean> {
  const reply = await authority.execute({ roomId, actor: { serverApi: true, accountId: DEMO_CREATOR }, describe: {} });
  if (!reply.error) return true;
  const refusal = refusalFromWire(reply.error);
  if (refusal.error === "roomNotFound") return false;
  throw new PlazaError(refusal);
}

async function makeRoom(authority: AuthorityClient): Promise<RoomId> {
  const roomId = newRoomId(Date.now(), Math.random());
  const reply = await authority.execute({
    roomId,
    actor: { serverApi: true, accountId: DEMO_CREATOR },
    createRoom: {
      creator: DEMO_CREATOR,
      name: "Town square",
      announcement: "Open this page in a second tab and talk to yourself.",
      enterExitNotices: true,
    },
  });
  if (reply.error) throw new PlazaError(refusalFromWire(reply.error));
  return roomId;
}
