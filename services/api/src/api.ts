import { randomBytes } from "node:crypto";
import { AuthorityClient, HEARTBEAT_INTERVAL_MS, HistoryClient } from "@plaza/cluster-client";
import type { AccountStore, Bus, RoomDirectory, RoomStatistics } from "@plaza/ports";
import { type Deadline, every, type Logger, type Service } from "@plaza/service-kit";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "./call/call-context.ts";
import { type ApiConfig, DEFAULT_WEB_ROOT } from "./config.ts";
import { addDemoRoutes, type Demo } from "./demo/demo-routes.ts";
import { GatewayDirectory } from "./gateway-directory.ts";
import { AppAuthentication, type AppCredentials } from "./http/app-authentication.ts";
import { HttpServer } from "./http/http-server.ts";
import { RateLimiter } from "./http/rate-limiter.ts";
import type { ApiMetrics } from "./metrics.ts";
import { RoomCommands } from "./room-commands.ts";
import { addV1Routes, answerUnknownCall as answerUnknownV1Call, isV1Path } from "./v1/v1-routes.ts";
import { addV2Routes, answerUnknownCall as answerUnknownV2Call, isV2Path } from "./v2/v2-routes.ts";
import { addWebPage } from "./web/web-page.ts";

export type { Demo } from "./demo/demo-routes.ts";
export type { AppCredentials } from "./http/app-authentication.ts";
export { type ApiMetrics, createApiMetrics } from "./metrics.ts";

export type ApiDependencies = {
  readonly bus: Bus;
  readonly accounts: AccountStore;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  readonly config: ApiConfig;
  /** Where it listens. */
  readonly host: string;
  /** Every pair with which calls may be signed; at least one. */
  readonly credentials: readonly AppCredentials[];
  readonly demo: Demo;
  readonly logger: Logger;
  readonly metrics: ApiMetrics;
  readonly now: () => number;
  readonly random: () => number;
};

/** Serves the server API and the web page. Any number of apis share the work; none keeps anything. */
export type Api = Service & {
  /** The URL that it really listens on, once it has started. */
  readonly url: string;
};

/** 128 bits. */
const TOKEN_BYTES = 16;
/** One person tries it out; a crowd behind one address should still be let in. */
const SIGN_INS_PER_MINUTE = 30;

export function createApi(dependencies: ApiDependencies): Api {
  if (dependencies.credentials.length === 0) throw new Error("the api needs at least one pair of credentials");
  return new ApiService(dependencies);
}

class ApiService implements Api {
  readonly name = "api";
  readonly readinessChecks: NonNullable<Service["readinessChecks"]>;
  readonly #dependencies: ApiDependencies;
  readonly #authority: AuthorityClient;
  readonly #timers = new AbortController();
  #running: { readonly server: HttpServer; readonly gateways: GatewayDirectory } | undefined;
  #url: string | undefined;

  constructor(dependencies: ApiDependencies) {
    const { bus, now, random } = dependencies;
    this.#dependencies = dependencies;
    this.#authority = new AuthorityClient({ bus, now, random });
    this.readinessChecks = { bus: () => requireConnection(bus) };
  }

  get url(): string {
    if (this.#url === undefined) throw new Error("the api has not started");
    return this.#url;
  }

  async start(): Promise<void> {
    const { bus, config, host, logger, metrics, now, random } = this.#dependencies;
    const { maxConnections, trustedProxies } = config;
    const answerNotFound = (request: FastifyRequest, reply: FastifyReply) => answerNoRoute(request, reply, metrics);
    const gateways = new GatewayDirectory({ bus, now, random });
    const server = new HttpServer({ maxConnections, trustedProxies, logger, answerNotFound });
    this.#running = { server, gateways };
    try {
      await this.#addRoutes(server, gateways);
      await bus.flush();
      this.#url = await server.listen({ host, port: config.apiPort });
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.#forgetSilentGateways(gateways);
  }

  /** What has arrived is answered; what the room authorities were asked has its answer before. */
  async drain(deadline: Deadline): Promise<void> {
    await this.#running?.server.drain(deadline);
  }

  async stop(): Promise<void> {
    this.#timers.abort();
    this.#running?.gateways.stop();
    await this.#running?.server.stop();
  }

  async #addRoutes({ app }: HttpServer, gateways: GatewayDirectory): Promise<void> {
    const { accounts, config, credentials, demo, logger, metrics, now } = this.#dependencies;
    const context = this.#callContext(gateways);
    const authentication = new AppAuthentication({ credentials, now });
    const options = { authentication, limiters: limitersOf(config), context, logger, metrics };
    await addV1Routes(app, options);
    await addV2Routes(app, options);
    await addDemoRoutes(app, {
      demo,
      accounts: { accounts, now, newToken: context.newToken },
      limiter: new RateLimiter({ uses: SIGN_INS_PER_MINUTE, windowSeconds: 60, blockSeconds: 60 }),
      gatewayUrls: (isSecure) => gatewayUrls(config, gateways, isSecure),
      logger,
    });
    await addWebPage(app, config.webRoot ?? DEFAULT_WEB_ROOT);
  }

  #callContext(gateways: GatewayDirectory): CallContext {
    const { bus, accounts, directory, statistics, now, random } = this.#dependencies;
    return {
      rooms: new RoomCommands(this.#authority),
      history: new HistoryClient(bus),
      accounts,
      directory,
      statistics,
      gateways,
      now,
      random,
      newToken: () => randomBytes(TOKEN_BYTES).toString("hex"),
    };
  }

  #forgetSilentGateways(gateways: GatewayDirectory): void {
    const { logger } = this.#dependencies;
    every(HEARTBEAT_INTERVAL_MS, () => gateways.forgetSilent(), {
      signal: this.#timers.signal,
      onError: (err) => logger.warn({ err }, "silent gateways were not forgotten"),
    });
  }
}

function limitersOf({ callsPerSecond, historyCallsPerMinute, batchCallsPerMinute, broadcastsPerMinute }: ApiConfig) {
  return {
    standard: new RateLimiter({ uses: callsPerSecond, windowSeconds: 1, blockSeconds: 10 }),
    history: new RateLimiter({ uses: historyCallsPerMinute, windowSeconds: 60, blockSeconds: 60 }),
    batch: new RateLimiter({ uses: batchCallsPerMinute, windowSeconds: 60, blockSeconds: 60 }),
    broadcast: new RateLimiter({ uses: broadcastsPerMinute, windowSeconds: 60, blockSeconds: 60 }),
  };
}

/** A page that came over TLS may only connect over TLS. */
function gatewayUrls(config: ApiConfig, gateways: GatewayDirectory, isSecure: boolean): readonly string[] {
  if (config.gatewayUrls.length > 0) return config.gatewayUrls;
  return gateways.addresses().map((address) => `${isSecure ? "wss" : "ws"}://${address}/v1/connect`);
}

function answerNoRoute(request: FastifyRequest, reply: FastifyReply, metrics: ApiMetrics): FastifyReply {
  const [path = ""] = request.url.split("?", 1);
  if (isV2Path(path)) return answerUnknownV2Call(reply, metrics);
  if (request.method === "POST" || isV1Path(path)) return answerUnknownV1Call(reply, metrics);
  return reply.code(404).type("text/plain; charset=utf-8").send("There is nothing here.\n");
}

function requireConnection(bus: Bus): void {
  if (!bus.isConnected()) throw new Error("the bus is not connected");
}
