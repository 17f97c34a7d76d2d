import { HEARTBEAT_INTERVAL_MS } from "@plaza/cluster-client";
import type { Bus } from "@plaza/ports";
import { type Deadline, every, type Service } from "@plaza/service-kit";
import { SILENCE_CHECK_INTERVAL_MS } from "./fanout/anti-entropy.ts";
import { buildParts, type GatewayDependencies, type GatewayParts } from "./gateway-parts.ts";
import { Heartbeat } from "./heartbeat.ts";
import { drainConnections } from "./socket/paced-drain.ts";
import { CONNECT_PATH } from "./socket/uws-server.ts";

export type { GatewayDependencies } from "./gateway-parts.ts";
export { createGatewayMetrics, type GatewayMetrics } from "./metrics.ts";

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
  readonly #parts: GatewayParts;
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
    this.#parts.broadcasts.start();
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
    const { server, hub, broadcasts, gaps, confirmer, exits, busWatch } = this.#parts;
    this.#timers.abort();
    server.close();
    broadcasts.stop();
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
