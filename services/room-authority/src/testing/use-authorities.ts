import {
  createMemoryBroker,
  createMemoryMessageLog,
  createMemoryPresenceStore,
  createMemoryRooms,
} from "@plaza/adapters/memory";
import { AuthorityClient, HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, roomSubject } from "@plaza/cluster-client";
import type { AuthorityId } from "@plaza/core";
import type { MessageLog, RecentLogLimits } from "@plaza/ports";
import { plaza, refusalFromWire, roomBatchBytes } from "@plaza/proto";
import { type Deadline, Metrics, parseEnv, silentLogger } from "@plaza/service-kit";
import { afterEach, beforeEach } from "vitest";
import { authorityEnv } from "../config.ts";
import { createAuthorityMetrics } from "../metrics.ts";
import { CREATOR, ROOM_ID } from "../room/testing.ts";
import { createRoomAuthority } from "../room-authority.ts";

type Command = plaza.cluster.v1.RoomCommand.$Properties;
type Actor = plaza.cluster.v1.Actor.$Properties;
type Reply = plaza.cluster.v1.RoomReply;
type Envelope = plaza.cluster.v1.RoomEnvelope;

/** The server API, in the name of the creator. */
export const SERVER_API = { accountId: CREATOR, serverApi: true };

/** A session of an account; an account may have several. */
export const viewer = (accountId: string, sessionId = `${accountId}-session`) => ({
  accountId,
  sessionId,
  gatewayId: "gateway-1",
});

export const MANAGER = viewer("mia");

export type BenchOptions = {
  readonly recentLogLimits?: RecentLogLimits;
  /** For tests of what happens with time by itself. Default: the bench's clock, which stands still. */
  readonly now?: () => number;
};

/** Opens a bus with memory stores for each test of the surrounding `describe`, and ends its authorities afterwards. */
export function useAuthorities(options: BenchOptions = {}): () => AuthorityBench {
  let bench: AuthorityBench | undefined;
  beforeEach(() => {
    bench = new AuthorityBench(options);
  });
  afterEach(() => bench?.close());
  return () => {
    if (!bench) throw new Error("there are authorities within a test only");
    return bench;
  };
}

/** Authorities as gateways and apis see them, and what stands behind them. */
export class AuthorityBench {
  readonly broker = createMemoryBroker();
  readonly presence = createMemoryPresenceStore();
  readonly messageLog = createMemoryMessageLog();
  readonly stores: ReturnType<typeof createMemoryRooms>;
  readonly clock = { nowMs: Date.now() };
  readonly #envelopes: Envelope[] = [];
  readonly #client: AuthorityClient;
  readonly #now: () => number;
  readonly #started: { stop(): Promise<void>; drain(deadline: Deadline): Promise<void> }[] = [];

  constructor({ recentLogLimits, now = () => this.clock.nowMs }: BenchOptions) {
    this.stores = createMemoryRooms(recentLogLimits);
    this.#now = now;
    const bus = this.broker.connect();
    this.#client = new AuthorityClient({ bus, now: Date.now, random: Math.random, deadlineMs: 2_000 });
    bus.subscribe(roomSubject(ROOM_ID), (payload) => {
      this.#envelopes.push(plaza.cluster.v1.RoomEnvelope.decode(new Uint8Array(payload)));
    });
  }

  async start(authorityId = "a") {
    const authority = createRoomAuthority({
      authorityId: authorityId as AuthorityId,
      bus: this.broker.connect(),
      ...this.stores,
      presence: this.presence,
      messageLog: this.messageLog,
      config: parseEnv(authorityEnv, { PLAZA_ROOM_MESSAGES_PER_SECOND: "0", PLAZA_BATCH_WINDOW_MIN_MS: "0" }),
      logger: silentLogger(),
      metrics: createAuthorityMetrics(new Metrics()),
      now: this.#now,
    });
    await authority.start();
    this.#started.push(authority);
    return authority;
  }

  execute(actor: Actor, command: Omit<Command, "roomId" | "actor">): Promise<Reply> {
    return this.#client.execute({ roomId: ROOM_ID, actor, ...command });
  }

  /** An authority, and a room with a manager. */
  async openRoom(settings: plaza.cluster.v1.RoomSettings.$Properties = {}): Promise<void> {
    await this.start();
    await this.execute(SERVER_API, { createRoom: { creator: CREATOR, name: "square", settings } });
    const setMemberRole = { accountId: MANAGER.accountId, role: plaza.v1.Role.MANAGER };
    await this.execute(SERVER_API, { setMemberRole });
  }

  enter(actor: Actor, enter: plaza.cluster.v1.Enter.$Properties = {}): Promise<Reply> {
    return this.execute(actor, { enter });
  }

  /** Sends a text and returns the sequence that it took. */
  async send(actor: Actor, clientMessageId: string, message: plaza.v1.SendMessage.$Properties = {}): Promise<number> {
    const send = { message: { clientMessageId, text: clientMessageId, ...message } };
    const { ack, error } = await this.execute(actor, { send });
    if (!ack) throw new Error(`the message was refused: ${error?.message}`);
    return ack.position?.seq ?? 0;
  }

  /** What was published, once all that is on its way has arrived. */
  async published(): Promise<readonly Envelope[]> {
    const probe = this.broker.connect();
    const arrived = new Promise<void>((resolve) => probe.subscribe("probe", () => resolve()));
    probe.publish("probe", new Uint8Array());
    await arrived;
    return this.#envelopes;
  }

  /** Notifications that the room was told, in their order. */
  async notifications(): Promise<readonly plaza.v1.Notification.$Properties[]> {
    const frames = (await this.published()).flatMap(({ sideFrames, clientFrame, lastSeq }) => [
      ...sideFrames.map((side) => side.clientFrame ?? new Uint8Array()),
      ...(lastSeq > 0 ? [clientFrame] : []),
    ]);
    const batches = frames.map((frame) => plaza.v1.RoomBatch.decode(roomBatchBytes(frame)));
    return batches.flatMap((batch) => batch.publications.flatMap(({ notification }) => notification ?? []));
  }

  /** A history process that has what was handed over, and answers by sequence. */
  async serveHistory(): Promise<void> {
    const records = await recordsOf(this.messageLog);
    this.broker.connect().serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
      const { seq, limit } = plaza.cluster.v1.HistoryQuery.decode(payload);
      const page = { records: records.filter((record) => (record.seq ?? 0) > (seq ?? 0)).slice(0, limit) };
      return plaza.cluster.v1.HistoryReply.encode({ page }).finish();
    });
  }

  async close(): Promise<void> {
    for (const authority of this.#started.splice(0)) await authority.stop();
  }
}

/** The records that arrive from now on are added. */
async function recordsOf(messageLog: MessageLog): Promise<readonly plaza.cluster.v1.HistoryRecord.$Properties[]> {
  const records: plaza.cluster.v1.HistoryRecord.$Properties[] = [];
  await messageLog.consume({
    maxInFlight: 100,
    handler: async (payloads) => {
      for (const payload of payloads) records.push(...plaza.cluster.v1.HistoryBatch.decode(payload).records);
    },
    onError: (error) => {
      throw error;
    },
  });
  return records;
}

/** The name of the error that a reply refuses with, and what it says; undefined when it does not. */
export function refusalIn({ error }: Reply): { readonly error: string; readonly message: string } | undefined {
  return error ? refusalFromWire(error) : undefined;
}
