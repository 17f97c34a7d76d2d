import {
  createMemoryBroker,
  createMemoryMessageLog,
  createMemoryPresenceStore,
  createMemoryRooms,
} from "@plaza/adapters/memory";
import { roomSubject } from "@plaza/cluster-client";
import type { GatewayId, RoomId, SessionId } from "@plaza/core";
import type { MessageLog, RoomStore } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { createSessionEffects } from "../presence/session-effects.ts";
import { HistoryHandOff } from "../publication/history-hand-off.ts";
import { RoomPublisher } from "../publication/room-publisher.ts";
import { aMember, aRoom, aSend, aViewer, CREATOR, PROFILE, ROOM_ID } from "../room/testing.ts";
import type { HostServices, RoomDefaults } from "./host-services.ts";
import { HostedRoom } from "./hosted-room.ts";
import type { RoomOutcome, RoomWork } from "./room-item.ts";

type ServiceOverrides = {
  readonly rooms?: RoomStore;
  readonly messageLog?: MessageLog;
  readonly roomDefaults?: Partial<RoomDefaults>;
};

/** Stores and a bus on memory adapters, with as many authorities' rooms on them as a test wants. */
export async function aCluster() {
  const broker = createMemoryBroker();
  const stores = createMemoryRooms();
  const presence = createMemoryPresenceStore();
  const messageLog = createMemoryMessageLog();
  const clock = { nowMs: 1_000_000 };
  const envelopes: plaza.cluster.v1.RoomEnvelope[] = [];
  broker.connect().subscribe(roomSubject(ROOM_ID), (payload) => {
    envelopes.push(plaza.cluster.v1.RoomEnvelope.decode(new Uint8Array(payload)));
  });
  await stores.rooms.create(aRoom(), [aMember(CREATOR, "creator")]);
  const services = (overrides: ServiceOverrides = {}): HostServices => ({
    rooms: overrides.rooms ?? stores.rooms,
    recentLog: stores.recentLog,
    presence,
    schedule: stores.schedule,
    publisher: new RoomPublisher(broker.connect()),
    history: new HistoryHandOff({
      messageLog: overrides.messageLog ?? messageLog,
      timeoutMs: 200,
      maxInFlight: 100,
      onFailure: () => {},
    }),
    flushWindow: { minMs: 0, maxMs: 0 },
    roomDefaults: { multiClientPolicy: "all", messagesPerSecond: 0, ...overrides.roomDefaults },
    now: () => clock.nowMs,
    onFlushed: () => {},
    onAbandoned: () => {},
    onConflict: () => {},
    onStoreFailure: () => {},
    effects: createSessionEffects({
      presence,
      onCountChanged: () => {},
      onFailure: (_room, error) => {
        throw error;
      },
    }),
  });
  return {
    ...stores,
    presence,
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

/** Has something done in a room and resolves with the outcome. */
export function inRoom(room: HostedRoom, work: RoomWork, expiresAtMs = Number.POSITIVE_INFINITY): Promise<RoomOutcome> {
  return new Promise((settle) => room.submit({ work, expiresAtMs, settle }));
}

export function sending(accountId: string, clientMessageId: string, isStored = true): RoomWork {
  return { kind: "send", command: aSend(aViewer(accountId), { clientMessageId, text: clientMessageId, isStored }) };
}

export function entering(accountId: string, roomId: RoomId = ROOM_ID): RoomWork {
  const actor = aViewer(accountId);
  return {
    kind: "enter",
    actor,
    profile: PROFILE,
    isConfirmation: false,
    session: {
      roomId,
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
export function exiting(accountId: string, roomId: RoomId = ROOM_ID): RoomWork {
  const key = { roomId, sessionId: `${accountId}-session` as SessionId };
  return { kind: "exit", actor: aViewer(accountId), key, nick: "" };
}
