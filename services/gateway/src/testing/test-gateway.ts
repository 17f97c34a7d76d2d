import {
  createMemoryAccountStore,
  createMemoryBroker,
  createMemoryRooms,
  type MemoryRooms,
} from "@plaza/adapters/memory";
import { type GatewayId, newRoomId, type RoomId } from "@plaza/core";
import {
  type AccountStore,
  type Bus,
  type BusStatus,
  DEFAULT_RECENT_LOG_LIMITS,
  type RecentLog,
  type RecentLogLimits,
  type RecentRead,
} from "@plaza/ports";
import type { plaza, Subprotocol } from "@plaza/proto";
import { Deadline, Metrics, parseEnv, silentLogger } from "@plaza/service-kit";
import { type GatewayConfig, gatewayEnv } from "../config.ts";
import { createGateway, type Gateway } from "../gateway.ts";
import { createGatewayMetrics } from "../metrics.ts";
import { TestAuthority } from "./test-authority.ts";
import { TestClient } from "./test-client.ts";

/** One gateway on a memory bus with an authority behind it, and a clock that a test can push ahead. */
export class TestGateway {
  readonly broker = createMemoryBroker();
  readonly stores: MemoryRooms;
  readonly log: ObservedLog;
  readonly accounts: AccountStore = createMemoryAccountStore();
  readonly metrics = new Metrics();
  readonly authority: TestAuthority;
  readonly bus: SeverableBus;
  readonly gateway: Gateway;
  #aheadMs = 0;
  readonly #clients: TestClient[] = [];

  private constructor(config: Partial<GatewayConfig>, logLimits: RecentLogLimits) {
    this.stores = createMemoryRooms(logLimits);
    this.log = new ObservedLog(this.stores.recentLog);
    this.authority = new TestAuthority(this.broker.connect(), this.stores.rooms);
    this.bus = severable(this.broker.connect());
    this.gateway = createGateway({
      gatewayId: "gateway-1" as GatewayId,
      bus: this.bus.bus,
      recentLog: this.log,
      accounts: this.accounts,
      config: { ...testConfig(), ...config },
      logger: silentLogger(),
      metrics: createGatewayMetrics(this.metrics),
      now: () => Date.now() + this.#aheadMs,
      random: Math.random,
    });
  }

  static async start(
    config: Partial<GatewayConfig> = {},
    logLimits: RecentLogLimits = DEFAULT_RECENT_LOG_LIMITS,
  ): Promise<TestGateway> {
    const test = new TestGateway(config, logLimits);
    await test.gateway.start();
    return test;
  }

  get url(): string {
    if (this.gateway.url === undefined) throw new Error("the gateway has not started");
    return this.gateway.url;
  }

  /** Lets the gateway's clock run ahead: what it does at a later time it does with its next look at the clock. */
  advance(ms: number): void {
    this.#aheadMs += ms;
  }

  async room(): Promise<RoomId> {
    const roomId = newRoomId(Date.now(), Math.random());
    await this.authority.createRoom(roomId);
    return roomId;
  }

  async connect(connect: plaza.v1.Connect.$Properties = {}, subprotocol?: Subprotocol): Promise<TestClient> {
    return this.#kept(await TestClient.connect(this.url, connect, subprotocol));
  }

  async open(subprotocol?: Subprotocol): Promise<TestClient> {
    return this.#kept(await TestClient.open(this.url, subprotocol));
  }

  /** A client that has entered the room. */
  async member(roomId: RoomId, subprotocol?: Subprotocol): Promise<TestClient> {
    return this.connect({ rooms: [{ roomId }] }, subprotocol);
  }

  async drain(ms: number): Promise<void> {
    await this.gateway.drain(new Deadline(ms));
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.close();
    await this.gateway.stop();
  }

  /** One value of the metrics, 0 when there is none yet. */
  async metric(line: string): Promise<number> {
    const found = (await this.metrics.text()).split("\n").find((one) => one.startsWith(`${line} `));
    return Number(found?.slice(line.length + 1) ?? 0);
  }

  #kept(client: TestClient): TestClient {
    this.#clients.push(client);
    return client;
  }
}

function testConfig(): GatewayConfig {
  const config = parseEnv(gatewayEnv, { PLAZA_GATEWAY_PORT: "0" });
  return { ...config, host: "127.0.0.1", appKey: undefined, appSecret: undefined };
}

/** The recent log with a count of its reads, which can be away. */
export class ObservedLog implements RecentLog {
  readonly #inner: RecentLog;
  reads = 0;
  isAway = false;

  constructor(inner: RecentLog) {
    this.#inner = inner;
  }

  async readAfter(...args: Parameters<RecentLog["readAfter"]>): Promise<RecentRead> {
    this.reads += 1;
    if (this.isAway) throw new Error("the store is away");
    return this.#inner.readAfter(...args);
  }

  async positions(...args: Parameters<RecentLog["positions"]>): ReturnType<RecentLog["positions"]> {
    if (this.isAway) throw new Error("the store is away");
    return this.#inner.positions(...args);
  }
}

export type SeverableBus = {
  readonly bus: Bus;
  /** From now on nothing passes, as when the connection to the servers breaks. */
  sever(): void;
  mend(): void;
};

/** The memory bus of one process with a connection that can break. */
function severable(inner: Bus): SeverableBus {
  const listeners: ((status: BusStatus) => void)[] = [];
  let isConnected = true;
  const tell = (status: BusStatus) => {
    for (const listener of listeners) listener(status);
  };
  const bus: Bus = {
    publish: (subject, payload) => {
      if (isConnected) inner.publish(subject, payload);
    },
    subscribe: (subject, handler) =>
      inner.subscribe(subject, (payload) => {
        if (isConnected) handler(payload);
      }),
    request: (subject, payload, options) => inner.request(subject, payload, options),
    serve: (subject, group, handler) => inner.serve(subject, group, handler),
    flush: () => inner.flush(),
    onStatus: (listener) => {
      listeners.push(listener);
    },
    isConnected: () => isConnected,
    maxPayloadBytes: inner.maxPayloadBytes,
    close: () => inner.close(),
  };
  return {
    bus,
    sever: () => {
      isConnected = false;
      tell({ kind: "disconnected" });
    },
    mend: () => {
      isConnected = true;
      tell({ kind: "connected" });
    },
  };
}
