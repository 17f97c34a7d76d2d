import type { Position, RoomId } from "@plaza/core";
import type { KnownKey } from "@plaza/ports";
import { decodeLoggedBatch, type LoggedBatch } from "../publication/logged-batch.ts";
import type { HostServices } from "./host-services.ts";
import type { HostedState } from "./hosted-state.ts";
import { precedenceOf, type RoomItem, refuse } from "./room-item.ts";
import type { RoomStep } from "./room-step.ts";
import { endTailSessions } from "./tail-sessions.ts";

// An authority that dies, or loses its store's answer, between the commit and the hand-off leaves a batch in the recent
// log that neither viewers nor history have for sure. What stands here makes good for it, and may run twice.

/** A room that was silent for longer was handed over by whoever served it then. */
const TAIL_AGE_MS = 60_000;
/** More publications than an authority has under way for one room when it dies. */
const TAIL_PUBLICATIONS = 500;

/**
 * After taking over a room: ends the sessions that its newest batches ended, then hands the batches to history once more and
 * tells gateways the position, which the room need not wait for. [AK2]
 */
export async function takeTailOver(
  current: HostedState,
  services: HostServices,
): Promise<{ readonly handedOver: Promise<void> }> {
  const { position, lastTimeMs } = current;
  const { roomId } = current.state.room;
  if (services.now() - lastTimeMs > TAIL_AGE_MS) return { handedOver: Promise.resolve() };
  try {
    services.publisher.publishPosition(roomId, position);
    const after = { epoch: position.epoch, seq: Math.max(0, position.seq - TAIL_PUBLICATIONS) };
    const read = await services.recentLog.readAfter(roomId, after, { maxBatches: TAIL_PUBLICATIONS });
    if (read.kind !== "batches") return { handedOver: Promise.resolve() };
    const batches = read.batches.map((batch) => decodeLoggedBatch(roomId, batch.bytes));
    await endTailSessions(current, batches, services);
    return { handedOver: handOver(batches, services) };
  } catch (error) {
    services.onStoreFailure(roomId, error);
    return { handedOver: Promise.resolve() };
  }
}

/** Never rejects: a hand-off answers that it failed. */
async function handOver(batches: readonly LoggedBatch[], { history }: HostServices): Promise<void> {
  await Promise.all(batches.map((batch) => history.append(batch.handOff)));
}

/** The store was asked to carry a step out and gave no answer: nobody knows whether it did. [CM4] */
export class UnknownOutcome extends Error {
  constructor(cause: unknown) {
    super("the room's store did not say whether it has carried out a step", { cause });
    this.name = "UnknownOutcome";
  }
}

/** Refuses what a failure of the store leaves open. */
export function refuseAfterFailure(items: readonly RoomItem[], error: unknown): void {
  for (const item of items) {
    if (error instanceof UnknownOutcome) refuse(item, "timeout", error.message);
    else refuse(item, "unavailable", "the room's store is away");
  }
}

/** Answers the items that the store knows already, each after its recovery, or that come too late, and returns the others. */
export function settleDuplicates(
  items: readonly RoomItem[],
  known: { readonly roomId: RoomId; readonly keyed: RoomStep["keyed"]; readonly duplicates: readonly KnownKey[] },
  services: HostServices,
): { readonly open: readonly RoomItem[]; readonly recoveries: readonly Promise<void>[] } {
  const { roomId, keyed, duplicates } = known;
  const byKey = new Map(duplicates.map((duplicate) => [duplicate.key, duplicate]));
  const settled = new Set<RoomItem>();
  const recoveries = keyed.flatMap(({ item, key }) => {
    const duplicate = byKey.get(key);
    if (!duplicate) return [];
    settled.add(item);
    return [recoverDuplicate({ roomId, item, duplicate }, services)];
  });
  for (const item of items) {
    const precedence = precedenceOf(item);
    if (!precedence || settled.has(item) || !byKey.has(precedence.key)) continue;
    settled.add(item);
    item.settle({ kind: "refused", refusal: precedence.refusal });
  }
  return { open: items.filter((item) => !settled.has(item)), recoveries };
}

/**
 * Answers a message, or a change with a key, that the room has already. Its first sending may never have been handed to
 * history or to viewers, so both happen again before the sender is told that it is stored. [ID1] [AK1]
 */
async function recoverDuplicate(
  known: { readonly roomId: RoomId; readonly item: RoomItem; readonly duplicate: KnownKey },
  services: HostServices,
): Promise<void> {
  const { position, timeMs } = known.duplicate;
  const isStored = await handOffAgain(known.roomId, position, services).catch((error: unknown) => {
    services.onStoreFailure(known.roomId, error);
    return false; // Whether it is stored is not known, so the ack does not claim it.
  });
  const { item } = known;
  if (item.work.kind === "change") item.settle({ kind: "repeated" });
  else item.settle({ kind: "sent", ack: { position, timeMs, isStored, ...REPEATED } });
}

const REPEATED = { isDuplicate: true, isAbandoned: false, isDowngraded: false } as const;

async function handOffAgain(roomId: RoomId, position: Position, services: HostServices): Promise<boolean> {
  if (position.seq === 0) return false; // Directed: it lived only then. [MS6]
  services.publisher.publishPosition(roomId, position);
  const batch = await findBatch(roomId, position, services);
  if (!batch) return false;
  const isForHistory = batch.handOff.records.some((record) => record.seq === position.seq);
  return (await services.history.append(batch.handOff)) && isForHistory;
}

async function findBatch(roomId: RoomId, position: Position, services: HostServices): Promise<LoggedBatch | undefined> {
  const after = { epoch: position.epoch, seq: position.seq - 1 };
  const read = await services.recentLog.readAfter(roomId, after, { maxBatches: 1 });
  const bytes = read.kind === "batches" ? read.batches[0]?.bytes : undefined;
  return bytes && decodeLoggedBatch(roomId, bytes);
}
