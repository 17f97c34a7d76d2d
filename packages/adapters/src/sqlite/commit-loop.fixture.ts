import { writeSync } from "node:fs";
import { argv } from "node:process";
import { parseAccountId, parseRoomId } from "@plaza/core";
import { openDatabase } from "./database.ts";
import { createSqliteMessageLog } from "./message-log.ts";
import { createSqliteMessageStore } from "./message-store.ts";
import { createSqliteRooms } from "./rooms.ts";

// A process for the tests of sudden death: it commits one batch after the other, hands each to the log and to history, and
// says so only after all three have resolved. Arguments: directory, room id. The room must exist.

const database = openDatabase({ directory: argv[2] ?? "" });
const { rooms } = createSqliteRooms(database);
const log = createSqliteMessageLog(database);
const messages = createSqliteMessageStore(database);
const roomId = parseRoomId(argv[3]);
const sender = parseAccountId("sender");
if (roomId === undefined || sender === undefined)
  throw new Error(`usage: commit-loop.fixture.ts <directory> <room id>`);

for (;;) {
  const loaded = await rooms.load(roomId);
  if (loaded === undefined) throw new Error(`room ${roomId} is missing`);
  const seq = loaded.position.seq + 1;
  const bytes = Buffer.from(`batch ${seq}`);
  const nowMs = Date.now();
  const answer = await rooms.commit({
    roomId,
    expectedVersion: loaded.version,
    expectedPosition: loaded.position,
    nowMs,
    batch: { firstSeq: seq, lastSeq: seq, lastTimeMs: nowMs, bytes },
    idempotencyKeys: [{ key: `key ${seq}`, seq, timeMs: nowMs }],
  });
  if (answer.kind !== "committed") throw new Error(`the only writer got ${answer.kind}`);
  await log.append({ id: `${roomId}/${seq}`, partition: 0, payload: bytes });
  const { epoch } = loaded.position;
  await messages.write([{ roomId, epoch, seq, timeMs: nowMs, type: "text", sender, publication: bytes }]);
  writeSync(1, `${seq}\n`);
}
