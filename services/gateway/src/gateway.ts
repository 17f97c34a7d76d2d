import { randomUUID } from "node:crypto";
import { AuthorityClient, HEARTBEAT_INTERVAL_MS, HistoryClient } from "@plaza/cluster-client";
import type { GatewayId } from "@plaza/core";
import type { AccountStore, Bus, RecentLog } from "@plaza/ports";
import { type Deadline, every, type Logger, type Service } from "@plaza/service-kit";
import { CommandDispatcher } from "./command/command-dispatcher.ts";
import type { GatewayConfig } from "./config.ts";
import { AntiEntropy, SILENCE_CHECK_INTERVAL_MS } from "./fanout/anti-entropy.ts";
import { BusWatch } from "./fanout/bus-watch.ts";
import { GapFiller } from "./fanout/gap-filler.ts";
import { Hub } from "./fanout/hub.ts";
import { PastReader } from "./fanout/past-reader.ts";
import { positionFramesOf, SlowConsumers } from "./fanout/slow-consumer.ts";
import { Heartbeat } from "./heartbeat.ts";
import type { GatewayMetrics } from "./metrics.ts";
import { Authenticator } from "./session/authenticator.ts";
import { CountReporter } from "./session/count-reporter.ts";
import { ExitQueue } from "./session/exit-queue.ts";
import { JwtVerifier } from "./session/jwt-verifier.ts";
import { RoomCommands } from "./session/room-commands.ts";
import { RoomEntry } from "./session/room-entry.ts";
import { SessionConfirmer } from "./session/session-confirmer.ts";
import { Connections } from "./socket/connections.ts";
import { drainConnections } from "./socket/paced-drain.ts";
import { createSocketHandlers } from "./socket/socket-handlers.ts";
import { UpgradeGate } from "./socket/upgrade-gate.ts";
import { CONNECT_PATH, UwsServer } from "./socket/uws-server.ts";

export { createGatewayMetrics, type GatewayMetrics } from "./metrics.ts";

export type GatewayDependencies = {
  readonly gatewayId: GatewayId;
  readonly bus: Bus;
  readonly recentLog: RecentLog;
  readonly accounts: AccountStore;
  readonly config: GatewayConfig;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
};

export type Gateway = Service & {
  /** `ws://host:port/v1/connect` as it really listens; undefined before `start`. */
  readonly url: string | undefined;
};

/** A viewer who is alone notices nothing, and a store that counts every second is spared. */
const COUNT_INTERVAL_MS = 1_000;
const COUNT_ALL_INTERVAL_MS = 10_000;
const SWEEP_INTERVAL_MS = 1_000;
/** The last part of a drain belongs to the exits of those whose sockets were closed. */
const EXIT_SHARE = 0.15;

/** Holds sockets and fans out. It knows no rules of rooms and keeps nothing that cannot be lost. */
export function createGateway(dependencies: GatewayDependencies): Gateway {
  return new SocketGateway(dependencies);
}

class SocketGateway implements Gateway {
  readonly name = "gateway";
  readonly readinessChecks: NonNullable<Service["readinessChecks"]>;
  readonly #dependencies: GatewayDependencies;
  readonly #parts: Parts;
  readonly #timers = new AbortController();
  #heartbeat: Heartbeat | undefined;
  #url: string | undefined;

  constructor(dependencies: GatewayDependencies) {
    this.#dependencies = dependencies;
    this.#parts = buildParts(dependencies);
    this.readinessChecks = { bus: () => requireConnection(dependencies.bus) };
  }

  get url(): string | undefined {
    return this.#url;
  }

  async start(): Promise<void> {
    const { bus, gatewayId, config, logger } = this.#dependencies;
    const port = await this.#parts.server.listen();
    const authority = `${hostForUrl(config.host)}:${port}`;
    this.#url = `ws://${authority}${CONNECT_PATH}`;
    const addresses = config.gatewayAddresses.length > 0 ? config.gatewayAddresses : [authority];
    this.#heartbeat = new Heartbeat({ bus, gatewayId, addresses });
    this.#heartbeat.beat();
    this.#startTimers(this.#heartbeat);
    logger.info({ url: this.#url, gatewayId, addresses }, "WebSockets are served");
    if (addresses.some(isUnspecified)) {
      logger.warn({ addresses }, "clients are told an address that they cannot reach; set PLAZA_GATEWAY_ADDRESS");
    }
  }

  /** Nobody is let in, everybody is sent away, and authorities learn who has left. */
  async drain(deadline: Deadline): Promise<void> {
    const { gate, server, connections, exits } = this.#parts;
    const { logger, random } = this.#dependencies;
    gate.close();
    server.stopListening();
    this.#heartbeat?.leave();
    const forSockets = deadline.earlierBy(deadline.remainingMs() * EXIT_SHARE);
    await drainConnections({ connections, deadline: forSockets, random });
    try {
      await deadline.earlierBy(deadline.remainingMs() / 3).bound("the exits", exits.idle());
    } catch (err) {
      logger.warn({ err, exits: exits.size }, "authorities have not taken all exits; they sweep what is left");
    }
  }

  async stop(): Promise<void> {
    const { server, hub, gaps, confirmer, exits, busWatch } = this.#parts;
    this.#timers.abort();
    server.close();
    busWatch.stop();
    confirmer.stop();
    gaps.stop();
    exits.stop();
    hub.stop();
  }

  #startTimers(heartbeat: Heartbeat): void {
    const { antiEntropy, counts, connections, slowConsumers, hub } = this.#parts;
    const { now } = this.#dependencies;
    this.#every(HEARTBEAT_INTERVAL_MS, () => heartbeat.beat());
    this.#every(SILENCE_CHECK_INTERVAL_MS, () => antiEntropy.checkSilent());
    this.#every(COUNT_INTERVAL_MS, () => counts.reportChanged());
    this.#every(COUNT_ALL_INTERVAL_MS, () => counts.reportAll());
    this.#every(SWEEP_INTERVAL_MS, () => {
      connections.endOverdue(now());
      slowConsumers.sweep();
      hub.dropLingering();
      this.#measure();
    });
  }

  #measure(): void {
    const { connections, slowConsumers, hub } = this.#parts;
    const { metrics } = this.#dependencies;
    metrics.connections.set(connections.size);
    metrics.handshakes.set(connections.handshakeCount);
    metrics.laggingSockets.set(slowConsumers.size);
    metrics.rooms.set(hub.roomCount);
    metrics.sessions.set(hub.sessionCount);
  }

  #every(intervalMs: number, task: () => void | Promise<void>): void {
    every(intervalMs, task, {
      signal: this.#timers.signal,
      onError: (err) => this.#dependencies.logger.warn({ err }, "a periodic task failed"),
    });
  }
}

type Parts = ReturnType<typeof buildParts>;

/** Puts the gateway together. Hub and server know each other: the one publishes through the other. */
function buildParts(dependencies: GatewayDependencies) {
  const { bus, recentLog, config, logger, metrics, now, random, gatewayId } = dependencies;
  const authority = new AuthorityClient({ bus, now, random });
  const commands = new RoomCommands({ bus, authority, gatewayId });
  const history = new HistoryClient(bus);
  const gaps = new GapFiller({ recentLog, logger, metrics, now });
  const hub: Hub = new Hub({
    bus,
    publish: (topic, message) => server.publish(topic, message),
    logger,
    metrics,
    now,
    random,
    onBehind: (room) => gaps.add(room),
    onContinuityLost: (room) => {
      metrics.gaps.inc({ outcome: "lost" });
      confirmer.confirmRoom(room);
    },
    onCountChanged: (roomId) => counts.changed(roomId),
  });
  const exits = new ExitQueue({ commands, logger, metrics, now });
  const confirmer = new SessionConfirmer({ hub, commands, exits, metrics, now });
  const counts = new CountReporter({
    hub,
    commands,
    onConfirm: (roomId) => {
      const room = hub.get(roomId);
      if (room) confirmer.confirmRoom(room);
    },
  });
  const past = new PastReader({ recentLog, history, logger, metrics });
  const { maxRoomsPerConnection, maxFrameBytes, idleTimeoutMs, maxBackpressureBytes } = config;
  const entry = new RoomEntry({ hub, commands, exits, past, metrics, maxRoomsPerConnection, now });
  const connections = new Connections();
  const authenticator = buildAuthenticator(dependencies);
  const context = { authenticator, connections, entry, hub, past, commands, exits, history, metrics, now };
  const dispatcher = new CommandDispatcher({
    context: { ...context, maxRoomsPerConnection, maxFrameBytes, idleTimeoutMs },
    logger,
  });
  const positionsOf = (connection: Parameters<typeof positionFramesOf>[0]) => positionFramesOf(connection, hub);
  const slowConsumers = new SlowConsumers({ maxBackpressureBytes, positionsOf, now });
  const gate = buildGate(dependencies, connections);
  const server: UwsServer = new UwsServer({
    host: config.host,
    port: config.gatewayPort,
    idleTimeoutSeconds: Math.round(idleTimeoutMs / 1_000),
    maxFrameBytes,
    maxBackpressureBytes,
    handlers: createSocketHandlers({
      gate,
      connections,
      dispatcher,
      slowConsumers,
      hub,
      exits,
      metrics,
      limits: commandLimitsOf(config),
      now,
    }),
  });
  const antiEntropy = new AntiEntropy({ hub, recentLog, now });
  const busWatch = new BusWatch({
    bus,
    now,
    onBack: () => {
      antiEntropy.checkAll().catch((err) => logger.warn({ err }, "positions could not be compared"));
    },
    onForgotten: () => confirmer.confirmAll(),
  });
  return { server, hub, gaps, exits, confirmer, counts, connections, slowConsumers, gate, antiEntropy, busWatch };
}

function buildAuthenticator({ accounts, config, now }: GatewayDependencies): Authenticator {
  const { appKey, appSecret } = config;
  const jwt = new JwtVerifier({ ...config, now });
  const newId = () => randomUUID().replaceAll("-", "").slice(0, ANONYMOUS_ID_LENGTH);
  return new Authenticator({ accounts, jwt, appKey, appSecret, now, newId });
}

/** With its prefix as long as an account id may be. */
const ANONYMOUS_ID_LENGTH = 27;

function buildGate({ config, now }: GatewayDependencies, connections: Connections): UpgradeGate {
  return new UpgradeGate({
    allowedOrigins: config.allowedOrigins,
    ratePerSecond: config.upgradeRate,
    burst: config.upgradeBurst,
    maxHandshakes: config.maxHandshakes,
    handshakes: () => connections.handshakeCount,
    now,
  });
}

function commandLimitsOf(config: GatewayConfig) {
  return {
    commands: { ratePerSecond: config.commandRate, burst: config.commandBurst },
    sends: { ratePerSecond: config.sendRate, burst: config.sendBurst },
  };
}

function requireConnection(bus: Bus): void {
  if (!bus.isConnected()) throw new Error("the bus is not connected");
}

/** What a server listens on to take all of its addresses is nobody's address. */
function isUnspecified(address: string): boolean {
  return address.startsWith("0.0.0.0:") || address.startsWith("[::]:");
}

function hostForUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
