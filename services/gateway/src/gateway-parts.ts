import { randomUUID } from "node:crypto";
import { AuthorityClient, HistoryClient } from "@plaza/cluster-client";
import type { GatewayId } from "@plaza/core";
import type { AccountStore, Bus, RecentLog } from "@plaza/ports";
import type { Logger } from "@plaza/service-kit";
import { CommandDispatcher } from "./command/command-dispatcher.ts";
import type { GatewayConfig } from "./config.ts";
import { AntiEntropy } from "./fanout/anti-entropy.ts";
import { Broadcasts } from "./fanout/broadcasts.ts";
import { BusWatch } from "./fanout/bus-watch.ts";
import { GapFiller } from "./fanout/gap-filler.ts";
import { Hub } from "./fanout/hub.ts";
import { PastReader } from "./fanout/past-reader.ts";
import type { TopicPublisher } from "./fanout/room-topics.ts";
import { resumeRooms, SlowConsumers } from "./fanout/slow-consumer.ts";
import type { GatewayMetrics } from "./metrics.ts";
import { Authenticator } from "./session/authenticator.ts";
import { CountReporter } from "./session/count-reporter.ts";
import { ExitQueue } from "./session/exit-queue.ts";
import { JwtVerifier } from "./session/jwt-verifier.ts";
import { RoomCommands } from "./session/room-commands.ts";
import { RoomEntry } from "./session/room-entry.ts";
import { SessionConfirmer } from "./session/session-confirmer.ts";
import { Connections } from "./socket/connections.ts";
import { createSocketHandlers } from "./socket/socket-handlers.ts";
import { UpgradeGate } from "./socket/upgrade-gate.ts";
import { UwsServer } from "./socket/uws-server.ts";

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

export type GatewayParts = ReturnType<typeof buildParts>;

/** Puts the gateway together. Rooms and sockets know each other: the rooms publish through the server. */
export function buildParts(dependencies: GatewayDependencies) {
  const rooms = buildRooms(dependencies, (topic, message) => sockets.server.publish(topic, message));
  const sockets: SocketParts = buildSockets(dependencies, rooms);
  return { ...rooms, ...sockets, ...buildUpkeep(dependencies, rooms) };
}

type RoomParts = ReturnType<typeof buildRooms>;

/** The rooms that are followed, and what authorities are told of their sessions. */
function buildRooms(dependencies: GatewayDependencies, publish: TopicPublisher) {
  const { bus, recentLog, logger, metrics, now, random, gatewayId } = dependencies;
  const commands = new RoomCommands({ bus, authority: new AuthorityClient({ bus, now, random }), gatewayId });
  const gaps = new GapFiller({ recentLog, logger, metrics, now });
  const hub: Hub = new Hub({
    bus,
    publish,
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
  const broadcasts = new Broadcasts({ bus, hub, logger, metrics, now });
  return { commands, gaps, hub, broadcasts, exits, confirmer, counts };
}

type SocketParts = {
  readonly server: UwsServer;
  readonly connections: Connections;
  readonly gate: UpgradeGate;
  readonly slowConsumers: SlowConsumers;
};

function buildSockets(dependencies: GatewayDependencies, { hub, exits, commands }: RoomParts): SocketParts {
  const { config, metrics, now } = dependencies;
  const { maxFrameBytes, maxBackpressureBytes } = config;
  const connections = new Connections();
  const gate = buildGate(dependencies, connections);
  const dispatcher = buildDispatcher(dependencies, { hub, exits, commands, connections });
  const slowConsumers = new SlowConsumers({
    maxBackpressureBytes,
    resume: (connection) => resumeRooms(connection, hub),
    now,
  });
  const limits = commandLimitsOf(config);
  const server = new UwsServer({
    host: config.host,
    port: config.gatewayPort,
    idleTimeoutSeconds: Math.round(config.idleTimeoutMs / 1_000),
    maxFrameBytes,
    maxBackpressureBytes,
    handlers: createSocketHandlers({ gate, connections, dispatcher, slowConsumers, hub, exits, metrics, limits, now }),
  });
  return { server, connections, gate, slowConsumers };
}

function buildDispatcher(
  dependencies: GatewayDependencies,
  parts: Pick<RoomParts, "hub" | "exits" | "commands"> & { readonly connections: Connections },
): CommandDispatcher {
  const { bus, recentLog, config, logger, metrics, now } = dependencies;
  const { maxRoomsPerConnection, maxFrameBytes, idleTimeoutMs } = config;
  const history = new HistoryClient(bus);
  const past = new PastReader({ recentLog, history, logger, metrics });
  const entry = new RoomEntry({ ...parts, past, metrics, maxRoomsPerConnection, now });
  const authenticator = buildAuthenticator(dependencies);
  const limits = { maxRoomsPerConnection, maxFrameBytes, idleTimeoutMs };
  return new CommandDispatcher({
    context: { ...parts, ...limits, authenticator, entry, past, history, metrics, now },
    logger,
  });
}

/** What finds out that something was missed. */
function buildUpkeep({ bus, recentLog, logger, now }: GatewayDependencies, { hub, confirmer }: RoomParts) {
  const antiEntropy = new AntiEntropy({ hub, recentLog, now });
  const busWatch = new BusWatch({
    bus,
    now,
    onBack: () => {
      antiEntropy.checkAll().catch((err) => logger.warn({ err }, "positions could not be compared"));
    },
    onForgotten: () => confirmer.confirmAll(),
  });
  return { antiEntropy, busWatch };
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
