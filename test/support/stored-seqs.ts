import { connectCassandra } from "@plaza/adapters/cassandra";
import type { RoomId } from "@plaza/core";
import type { MessageAnchor } from "@plaza/ports";

const PAGE = 200;

/** The sequences of a room that are in Cassandra, in order, read past the history service. */
export async function readStoredSeqs(roomId: number, keyspace: string): Promise<readonly number[]> {
  const connection = await connectCassandra({
    contactPoints: (process.env.CASSANDRA_CONTACT_POINTS ?? "").split(","),
    localDataCenter: process.env.CASSANDRA_LOCAL_DATA_CENTER ?? "datacenter1",
    keyspace,
    onError: (error) => {
      throw error;
    },
  });
  try {
    const seqs: number[] = [];
    let anchor: MessageAnchor = { kind: "end" };
    for (let hasMore = true; hasMore; ) {
      const page = await connection.messages.query({
        roomId: roomId as RoomId,
        anchor,
        direction: "ascending",
        limit: PAGE,
        types: [],
        nowMs: Date.now(),
      });
      seqs.push(...page.records.map((record) => record.seq));
      hasMore = page.hasMore;
      anchor = { kind: "seq", seq: seqs.at(-1) ?? 0 };
    }
    return seqs;
  } finally {
    await connection.close();
  }
}
