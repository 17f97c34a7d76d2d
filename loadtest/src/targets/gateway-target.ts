import { type PlazaCluster, startPlazaCluster } from "../../../tools/cluster/plaza-cluster.ts";
import {
  type Availability,
  requireServer,
  type Server,
  startCassandra,
  startNats,
  startRedis,
} from "../../../tools/servers/index.ts";
import { type PlazaOptions, plazaSettings } from "./plaza-settings.ts";
import { plazaEndpoint, plazaTarget } from "./plaza-target.ts";
import { openRoomSenders } from "./room-senders.ts";
import type { Target } from "./target.ts";

/**
 * One gateway of a cluster on real servers, measured alone: the fair comparison with plain uWebSockets.js, since nothing
 * but the sockets is in the process.
 */
export async function startGateway(options: PlazaOptions): Promise<Target> {
  const servers: Server[] = [];
  const stopServers = async () => void (await Promise.all(servers.map((server) => server.stop())));
  try {
    const cluster = await startCluster(options, servers);
    try {
      return await targetOf(cluster, options, async () => {
        await cluster.stop();
        await stopServers();
      });
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  } catch (error) {
    await stopServers();
    throw error;
  }
}

async function startCluster({ window }: PlazaOptions, servers: Server[]): Promise<PlazaCluster> {
  const keep = async <Kind extends Server>(starting: Promise<Availability<Kind>>): Promise<Kind> => {
    const server = requireServer(await starting);
    servers.push(server);
    return server;
  };
  const [nats, redis, cassandra] = await Promise.all([keep(startNats()), keep(startRedis()), keep(startCassandra())]);
  return startPlazaCluster({
    backends: {
      natsUrl: nats.url,
      redisUrl: redis.url,
      cassandraContactPoint: cassandra.contactPoint,
      cassandraLocalDataCenter: cassandra.localDataCenter,
    },
    gateways: 1,
    authorities: 1,
    env: plazaSettings(window),
  });
}

async function targetOf(
  cluster: PlazaCluster,
  { ratePerSecond }: PlazaOptions,
  stop: () => Promise<void>,
): Promise<Target> {
  const [process] = cluster.gateways;
  const [gatewayUrl = ""] = cluster.gatewayUrls;
  if (process === undefined) throw new Error("the cluster has no gateway");
  const api = { url: cluster.apiUrl, appKey: cluster.appKey, appSecret: cluster.appSecret };
  const senders = await openRoomSenders({ api, gatewayUrl, ratePerSecond });
  const endpoint = plazaEndpoint(Number(new URL(gatewayUrl).port));
  return plazaTarget({ name: "Plaza, the gateway of a cluster", process, endpoint, senders, stop });
}
