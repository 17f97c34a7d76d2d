import { randomUUID } from "node:crypto";
import { type Api, type AppCredentials, createApi, createApiMetrics, type Demo } from "@plaza/api";
import { AuthorityClient } from "@plaza/cluster-client";
import type { AuthorityId, GatewayId } from "@plaza/core";
import { createGateway, createGatewayMetrics, type Gateway } from "@plaza/gateway";
import { createHistory, createHistoryMetrics } from "@plaza/history";
import { createAuthorityMetrics, createRoomAuthority } from "@plaza/room-authority";
import { type ServiceKit, systemClock } from "@plaza/service-kit";
import type { Backends } from "./backends.ts";
import type { StandaloneConfig } from "./config.ts";
import { findOrMakeDemoRoom } from "./demo-room.ts";

export type StandaloneOptions = {
  readonly kit: ServiceKit<StandaloneConfig>;
  readonly backends: Backends;
  readonly credentials: AppCredentials;
  /** Anybody may sign in to the page by nickname, and there is a room to enter. */
  readonly isDemo: boolean;
};

/** The running services whose addresses people want to know. */
export type Standalone = { readonly gateway: Gateway; readonly api: Api };

/** Starts every service in this process, in the order in which they need each other; they end in the reverse order. */
export async function startStandalone({ kit, backends, credentials, isDemo }: StandaloneOptions): Promise<Standalone> {
  const { config, logger, metrics, start } = kit;
  const shared = { ...backends, config, logger, now: systemClock, random: Math.random };
  await start(createHistory({ ...shared, metrics: createHistoryMetrics(metrics) }));
  const authorityId = `authority-${randomUUID()}` as AuthorityId;
  await start(createRoomAuthority({ ...shared, authorityId, metrics: createAuthorityMetrics(metrics) }));
  const gatewayId = `gateway-${randomUUID()}` as GatewayId;
  const gatewayConfig = { ...config, ...credentials };
  const gateway = createGateway({
    ...shared,
    gatewayId,
    config: gatewayConfig,
    metrics: createGatewayMetrics(metrics),
  });
  await start(gateway);
  const demo = await demoOf({ config, backends, isDemo });
  const api = createApi({
    ...shared,
    host: config.host,
    credentials: [credentials],
    demo,
    metrics: createApiMetrics(metrics),
  });
  await start(api);
  return { gateway, api };
}

async function demoOf(options: {
  readonly config: StandaloneConfig;
  readonly backends: Backends;
  readonly isDemo: boolean;
}): Promise<Demo> {
  if (!options.isDemo) return { kind: "off" };
  const authority = new AuthorityClient({ bus: options.backends.bus, now: systemClock, random: Math.random });
  return { kind: "on", roomId: await findOrMakeDemoRoom(options.config.dataDir, authority) };
}
