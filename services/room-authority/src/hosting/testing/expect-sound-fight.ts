import type { plaza } from "@plaza/proto";
import { expect } from "vitest";
import type { RoomState } from "../../room/room-state.ts";
import { ROOM_ID } from "../../room/testing.ts";
import { hostedStateOf } from "../hosted-state.ts";
import { type aCluster, batchesOf, drainLog, inRoom } from "../testing.ts";
import { wrongAnswers } from "./answers.ts";
import type { Attempt } from "./fight.ts";
import { replay } from "./replay.ts";
import { staleSizeLimits } from "./size-limits.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

/**
 * Two authorities that served one room at once have done no harm: what they published is one order without hole or
 * double, every accepted command is in it once and in the order of time, the room is what that order makes of it, and history
 * has each stored message once.
 */
export async function expectSoundFight(
  cluster: Cluster,
  start: RoomState,
  attempts: readonly Attempt[],
): Promise<void> {
  const publications = await expectOneOrder(cluster);
  const { nowMs } = cluster.clock;
  const replayed = replay(start, publications, { attempts, nowMs });
  expect(wrongAnswers(attempts, replayed, nowMs).slice(0, 5)).toEqual([]);
  expect(staleSizeLimits(attempts)).toEqual([]);
  const final = await storedState(cluster);
  expect(withoutSizeLimit(final.state)).toEqual(withoutSizeLimit(replayed.states.at(-1) ?? start));
  expect([...final.state.queue.keys()]).toEqual([...(replayed.states.at(-1)?.queue.keys() ?? [])]);
  expect(final.position.seq).toBe(publications.length);
  const handedOver = (await drainLog(cluster.messageLog)).map((record) => record.seq ?? 0);
  expect(handedOver.toSorted((a, b) => a - b)).toEqual(publications.map((publication) => publication.seq));
  await expectNobodyLeftBehind(cluster, attempts);
}

/** Who is blocked or has left is not present, and what was theirs for as long as they stay has gone. [BL2] [EN3] [QU4] */
async function expectNobodyLeftBehind(cluster: Cluster, attempts: readonly Attempt[]): Promise<void> {
  await inRoom(cluster.openRoom(), { kind: "tick" });
  const { state } = await storedState(cluster);
  const { sessions } = await cluster.presence.list(ROOM_ID, { cursor: "", limit: attempts.length });
  const exited = new Set(attempts.flatMap(({ work }) => (work.kind === "exit" ? [work.key.sessionId] : [])));
  const present = new Set(sessions.map((session) => session.accountId));
  const leftBehind = [...state.queue.values()].filter(({ isTransient, owner }) => isTransient && !present.has(owner));
  expect(sessions.filter(({ sessionId }) => exited.has(sessionId))).toEqual([]);
  expect(sessions.filter(({ accountId }) => state.members.get(accountId)?.isBlocked)).toEqual([]);
  expect(leftBehind).toEqual([]);
}

/** The publications, which name every sequence from 1 on once. [SQ1] */
async function expectOneOrder(cluster: Cluster): Promise<readonly plaza.v1.Publication[]> {
  const batches = batchesOf(await cluster.published()).toSorted((a, b) => a.firstSeq - b.firstSeq);
  let next = 1;
  for (const { firstSeq, lastSeq, publications } of batches) {
    expect({ firstSeq, seqs: publications.map(({ seq }) => seq) }).toEqual({
      firstSeq: next,
      seqs: Array.from({ length: lastSeq - firstSeq + 1 }, (_, index) => firstSeq + index),
    });
    next = lastSeq + 1;
  }
  return batches.flatMap((batch) => batch.publications as plaza.v1.Publication[]);
}

function withoutSizeLimit({ room, members, queue, virtualMembers }: RoomState) {
  return { room: { ...room, queueSizeLimit: undefined }, members, queue, virtualMembers };
}

export async function storedState({ rooms }: Cluster) {
  const stored = await rooms.load(ROOM_ID);
  if (!stored) throw new Error("the room is gone");
  return hostedStateOf(stored, new Map());
}
