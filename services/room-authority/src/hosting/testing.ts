import {
  createMemoryBroker,
  createMemoryMessageLog,
  createMemoryPresenceStore,
  createMemoryRooms,
} from "@plaza/adapters/memory";
import { roomSubject } from "@plaza/cluster-client";
import type { GatewayId, Member, Room, SessionId } from "@plaza/core";
import type { MessageLog, PresentSession } from "@plaza/ports";
import { plaza, roomBatchBytes } from "@plaza/proto";
import { createSessionEffects } from "../presence/session-effects.ts";
import { HistoryHandOff } from "../publication/history-hand-off.ts";
import { RoomPublisher } from "../publication/room-publisher.ts";
import { aMember, aRoom, aSend, aViewer, CREATOR, PROFILE, ROOM_ID } from "../room/testing.ts";
import type { HostServices, RoomDefaults } from "./host-services.ts";
import { HostedRoom } from "./hosted-room.ts";
import type { RoomOutcome, RoomWork, SentAck } from "./room-item.ts";

type Stores = Pick<HostServices, "rooms" | "recentLog" | "presence" | "schedule">;

type ServiceOverrides = Partial<Omit<HostServices, "history" | "publisher" | "roomDefaults">> & {
  readonly messageLog?: MessageLog;
  readonly roomDefaults?: Partial<RoomDefaults>;
};

export type ClusterOptions = {
  /** In place of the memory adapters; no other test's room is in them. */
  readonly stores?: Stores;
  readonly room?: Partial<Room>;
  readonly members?: readonly Member[];
};

/** Stores and a bus, with as many authorities' rooms on them as a test wants; all on memory adapters unless it brings others. */
export async function aCluster({ stores = memoryStores(), room = {}, members = [] }: ClusterOptions = {}) {
  const broker = createMemoryBroker();
  const messageLog = createMemoryMessageLog();
  const clock = { nowMs: 1_000_000 };
  const envelopes: plaza.cluster.v1.RoomEnvelope[] = [];
  broker.connect().subscribe(roomSubject(ROOM_ID), (payload) => {
    envelopes.push(plaza.cluster.v1.RoomEnvelope.decode(new Uint8Array(payload)));
  });
  await stores.rooms.create(aRoom(room), [aMember(CREATOR, "creator"), ...members]);
  const services = ({ roomDefaults, ...overrides }: ServiceOverrides = {}): HostServices => ({
    rooms: stores.rooms,
    recentLog: stores.recentLog,
    presence: stores.presence,
    schedule: stores.schedule,
    publisher: new RoomPublisher(broker.connect()),
    history: new HistoryHandOff({
      messageLog: overrides.messageLog ?? messageLog,
      timeoutMs: 200,
      maxInFlight: 100,
      onFailure: () => {},
    }),
    flushWindow: { minMs: 0, maxMs: 0 },
    roomDefaults: { multiClientPolicy: "all", messagesPerSecond: 0, ...roomDefaults },
    now: () => clock.nowMs,
    onFlushed: () => {},
    onAbandoned: () => {},
    onConflict: () => {},
    onStoreFailure: () => {},
    effects: createSessionEffects({
      presence: overrides.presence ?? stores.presence,
      onCountChanged: () => {},
      onFailure: (_room, error) => {
        throw error;
      },
    }),
    ...overrides,
  });
  return {
    ...stores,
    messageLog,
    clock,
    services,
    openRoom: (s = services()) => new HostedRoom(ROOM_ID, s),
    /** The envelopes that were published, once all that are on their way have arrived. */
    async published(): Promise<readonly plaza.cluster.v1.RoomEnvelope[]> {
      const probe = broker.connect();
      const arrived = new Promise<void>((resolve) => probe.subscribe("probe", () => resolve()));
      probe.publish("probe", new Uint8Array());
      await arrived;
      return envelopes;
    },
  };
}

function memoryStores(): Stores {
  return { ...createMemoryRooms(), presence: createMemoryPresenceStore() };
}

/** The same store with some methods that behave otherwise: fail as a broken connection makes them fail, wait, or tell. */
export function withMethod<Port extends object>(port: Port, method: Partial<Port>): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const value: unknown = Reflect.get(method, name) ?? Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The ack of a message that was sent; throws for everything else. */
export function ackOf(outcome: RoomOutcome): SentAck {
  if (outcome.kind !== "sent") throw new Error(`expected an ack, got ${JSON.stringify(outcome)}`);
  return outcome.ack;
}

/** The sequenced batches among the envelopes, as viewers get them. */
export function batchesOf(envelopes: readonly plaza.cluster.v1.RoomEnvelope[]): readonly plaza.v1.RoomBatch[] {
  return envelopes
    .filter((envelope) => envelope.lastSeq > 0)
    .map((envelope) => plaza.v1.RoomBatch.decode(roomBatchBytes(envelope.clientFrame)));
}

/** Has something done in a room and resolves with the outcome. */
export function inRoom(room: HostedRoom, work: RoomWork, expiresAtMs = Number.POSITIVE_INFINITY): Promise<RoomOutcome> {
  return new Promise((settle) => room.submit({ work, expiresAtMs, settle }));
}

export function sending(accountId: string, clientMessageId: string, isStored = true): RoomWork {
  return { kind: "send", command: aSend(aViewer(accountId), { clientMessageId, text: clientMessageId, isStored }) };
}

type EnterWork = Extract<RoomWork, { kind: "enter" }>;

export function entering(accountId: string, session: Partial<PresentSession> = {}): EnterWork {
  const actor = aViewer(accountId);
  return {
    kind: "enter",
    actor,
    profile: PROFILE,
    isConfirmation: false,
    session: {
      roomId: ROOM_ID,
      sessionId: `${accountId}-session` as SessionId,
      gatewayId: "gateway" as GatewayId,
      accountId: actor.accountId,
      isAnonymous: false,
      clientType: "web",
      deviceId: "",
      nick: PROFILE.nick,
      avatar: "",
      extension: "",
      enteredAtMs: 1,
      tags: [],
      notifyTargetTags: "",
      ...session,
    },
  };
}

/** Everything that the message log holds, decoded. */
export async function drainLog(messageLog: MessageLog): Promise<readonly plaza.cluster.v1.HistoryRecord.$Properties[]> {
  const records: plaza.cluster.v1.HistoryRecord.$Properties[] = [];
  const consumer = await messageLog.consume({
    maxInFlight: 1_000,
    handler: async (payloads) => {
      for (const payload of payloads) records.push(...plaza.cluster.v1.HistoryBatch.decode(payload).records);
    },
    onError: () => {},
  });
  while ((await messageLog.pending()) > 0) await new Promise((resolve) => setImmediate(resolve));
  await consumer.stop();
  return records;
}

/** Ends the session that `entering` made. */
export function exiting(accountId: string, sessionId = `${accountId}-session`): RoomWork {
  const key = { roomId: ROOM_ID, sessionId: sessionId as SessionId };
  return { kind: "exit", actor: aViewer(accountId), key, nick: "" };
}
