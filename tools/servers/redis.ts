import { ContainerProcess, findImage } from "./container-process.ts";
import { fromEnvironment } from "./external-server.ts";
import { firstAvailable } from "./first-available.ts";
import { freePort } from "./free-port.ts";
import { type Found, findProgram, type Program } from "./program.ts";
import { installByApt } from "./recipes/apt.ts";
import { type RedisNodeOptions, startRedisNode } from "./redis-node.ts";
import type { Availability, RedisServer, StartOptions } from "./server.ts";
import { LocalProcess } from "./watchdog/local-process.ts";

const NAME = "Redis";
export const REDIS_IMAGE = "redis:7";

export type RedisOptions = StartOptions &
  Pick<RedisNodeOptions, "isAppendOnly"> & {
    /** The default is a free port. */
    readonly port?: number;
  };

export function startRedis(options: RedisOptions = {}): Promise<Availability<RedisServer>> {
  return firstAvailable<RedisServer>({
    name: NAME,
    options,
    addressOf: ({ url }) => url,
    candidates: [
      () => fromEnvironment({ name: NAME, variable: "REDIS_URL", start: options, parse: (url) => ({ url }) }),
      () => fromDocker(options),
      () => fromProgram(options),
    ],
  });
}

/** The redis-server of this machine. */
export function findRedisProgram(): Promise<Found<Program>> {
  const install = () => installByApt("redis-server").then(() => "/usr/bin/redis-server");
  return findProgram({ program: "redis-server", recipes: [{ label: "by apt-get", install }] });
}

async function fromDocker(options: RedisOptions): Promise<Availability<RedisServer>> {
  const image = await findImage(REDIS_IMAGE);
  if (image.kind === "missing") return { kind: "unavailable", reason: image.reason };
  const port = options.port ?? (await freePort());
  const server = await startRedisNode({
    name: NAME,
    process: new ContainerProcess({ image: REDIS_IMAGE, ports: [{ host: port, container: port }] }),
    origin: { kind: "docker", description: `${REDIS_IMAGE} in Docker` },
    command: "redis-server",
    port,
    isAppendOnly: options.isAppendOnly,
  });
  return { kind: "available", server };
}

async function fromProgram(options: RedisOptions): Promise<Availability<RedisServer>> {
  const search = await findRedisProgram();
  if (search.kind === "missing") return { kind: "unavailable", reason: search.reason };
  const { command, origin } = search.found;
  const port = options.port ?? (await freePort());
  const process = await LocalProcess.open({ name: "redis", graceMs: 0 });
  const server = await startRedisNode({
    name: NAME,
    process,
    origin,
    command,
    port,
    isAppendOnly: options.isAppendOnly,
  });
  return { kind: "available", server };
}
