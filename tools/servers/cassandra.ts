import { cassandraLaunch } from "./cassandra/launch.ts";
import { ContainerProcess, findImage } from "./container-process.ts";
import { fromEnvironment } from "./external-server.ts";
import { firstAvailable } from "./first-available.ts";
import { freePort } from "./free-port.ts";
import { ManagedServer, type ServerProcess } from "./managed-server.ts";
import type { Found } from "./program.ts";
import { askCqlOptions } from "./protocols/cql.ts";
import { findJava17 } from "./recipes/java.ts";
import { fetchByMaven } from "./recipes/maven.ts";
import type { Availability, CassandraServer, Origin, StartOptions } from "./server.ts";
import { type Launch, LocalProcess } from "./watchdog/local-process.ts";

const NAME = "Cassandra";
const IMAGE = "cassandra:5";
const CQL_PORT = 9042;
const ARTIFACT = { group: "org.apache.cassandra", artifact: "cassandra-all", version: "5.0.6" };
// What the snitches of both the recipe and the image call it.
const LOCAL_DATA_CENTER = "datacenter1";
// Six seconds on an idle machine of two cores, several times that beside a type check.
const READY_DEADLINE_MS = 120_000;

export type CassandraOptions = StartOptions & {
  /** The default is a free port. */
  readonly port?: number;
};

export function startCassandra(options: CassandraOptions = {}): Promise<Availability<CassandraServer>> {
  return firstAvailable<CassandraServer>({
    name: NAME,
    options,
    addressOf: ({ contactPoint }) => contactPoint,
    candidates: [() => named(options), () => fromDocker(options), () => fromJars(options)],
  });
}

function named(options: CassandraOptions): Promise<Availability<CassandraServer>> {
  const localDataCenter = process.env.CASSANDRA_LOCAL_DATA_CENTER ?? LOCAL_DATA_CENTER;
  const parse = (value: string) => ({ contactPoint: withPort(value.split(",")[0] ?? value), localDataCenter });
  return fromEnvironment({ name: NAME, variable: "CASSANDRA_CONTACT_POINTS", start: options, parse });
}

function withPort(contactPoint: string): string {
  return /:\d+$/.test(contactPoint) ? contactPoint : `${contactPoint}:${CQL_PORT}`;
}

async function fromDocker(options: CassandraOptions): Promise<Availability<CassandraServer>> {
  const image = await findImage(IMAGE);
  if (image.kind === "missing") return { kind: "unavailable", reason: image.reason };
  const port = options.port ?? (await freePort());
  return run({
    process: new ContainerProcess({ image: IMAGE, ports: [{ host: port, container: CQL_PORT }] }),
    origin: { kind: "docker", description: `${IMAGE} in Docker` },
    version: "5",
    port,
    launch: {
      command: "docker-entrypoint.sh",
      args: ["cassandra", "-f"],
      env: {
        MAX_HEAP_SIZE: "512M",
        HEAP_NEWSIZE: "128M",
        JVM_EXTRA_OPTS: "-Dcassandra.skip_wait_for_gossip_to_settle=0 -Dcassandra.ring_delay_ms=0",
      },
    },
  });
}

async function fromJars(options: CassandraOptions): Promise<Availability<CassandraServer>> {
  const means = await findMeans();
  if (means.kind === "missing") return { kind: "unavailable", reason: means.reason };
  const process = await LocalProcess.open({ name: "cassandra", graceMs: 0 });
  const port = options.port ?? (await freePort());
  const [storagePort, jmxPort] = [await freePort(), await freePort()];
  const { directory } = process;
  return run({
    process,
    origin: { kind: "recipe", description: `Cassandra ${ARTIFACT.version} by Maven on Java 17` },
    version: ARTIFACT.version,
    port,
    launch: cassandraLaunch({ ...means.found, directory, port, storagePort, jmxPort }),
  });
}

async function findMeans(): Promise<Found<{ readonly java: string; readonly jars: string }>> {
  try {
    return { kind: "found", found: { java: await findJava17(), jars: await fetchByMaven(ARTIFACT) } };
  } catch (error) {
    return { kind: "missing", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function run(options: {
  readonly process: ServerProcess;
  readonly origin: Origin;
  readonly version: string;
  readonly port: number;
  readonly launch: Launch;
}): Promise<Availability<CassandraServer>> {
  const { process, origin, version, port, launch } = options;
  const address = { host: "127.0.0.1", port };
  const server = await ManagedServer.start({
    name: NAME,
    origin,
    process,
    launch,
    deadlineMs: READY_DEADLINE_MS,
    address,
    probe: () => askCqlOptions(address).then(() => version),
  });
  const fields = { contactPoint: `${address.host}:${port}`, localDataCenter: LOCAL_DATA_CENTER };
  return { kind: "available", server: Object.assign(server, fields) };
}
