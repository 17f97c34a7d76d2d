import type { Launch } from "../watchdog/local-process.ts";
import { cassandraYaml, LOGBACK } from "./configuration.ts";

/** Packages of the JDK that Cassandra uses from outside; its own start script has the same lists. */
const EXPORTS = [
  "java.base/jdk.internal.misc",
  "java.base/jdk.internal.ref",
  "java.base/sun.nio.ch",
  "java.management.rmi/com.sun.jmx.remote.internal.rmi",
  "java.rmi/sun.rmi.registry",
  "java.rmi/sun.rmi.server",
  "java.rmi/sun.rmi.transport",
  "java.rmi/sun.rmi.transport.tcp",
  "java.sql/java.sql",
];

const OPENS = [
  "java.base/java.io",
  "java.base/java.lang",
  "java.base/java.lang.module",
  "java.base/java.lang.reflect",
  "java.base/java.math",
  "java.base/java.net",
  "java.base/java.nio",
  "java.base/java.util",
  "java.base/java.util.concurrent",
  "java.base/java.util.concurrent.atomic",
  "java.base/jdk.internal.loader",
  "java.base/jdk.internal.math",
  "java.base/jdk.internal.module",
  "java.base/jdk.internal.ref",
  "java.base/jdk.internal.reflect",
  "java.base/jdk.internal.util.jar",
  "java.base/sun.nio.ch",
  "java.rmi/sun.rmi.transport.tcp",
  "jdk.management/com.sun.management.internal",
];

export type CassandraPlace = {
  readonly java: string;
  readonly jars: string;
  readonly directory: string;
  readonly port: number;
  readonly storagePort: number;
  readonly jmxPort: number;
};

/** How to start one Cassandra node of plain jars on Java 17. */
export function cassandraLaunch(place: CassandraPlace): Launch {
  const properties = Object.entries(systemProperties(place)).map(([name, value]) => `-D${name}=${value}`);
  const exports = EXPORTS.flatMap((name) => ["--add-exports", `${name}=ALL-UNNAMED`]);
  const opens = OPENS.flatMap((name) => ["--add-opens", `${name}=ALL-UNNAMED`]);
  const main = ["-cp", `${place.jars}/*`, "org.apache.cassandra.service.CassandraDaemon"];
  return {
    command: place.java,
    args: ["-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", ...properties, ...exports, ...opens, ...main],
    files: { "cassandra.yaml": cassandraYaml(place), "logback.xml": LOGBACK },
  };
}

function systemProperties({ directory, jmxPort }: CassandraPlace): Readonly<Record<string, string>> {
  return {
    "cassandra.config": `file://${directory}/cassandra.yaml`,
    "cassandra.storagedir": directory,
    "cassandra-foreground": "yes",
    "cassandra.jmx.local.port": String(jmxPort),
    // A node alone has nobody to gossip with.
    "cassandra.skip_wait_for_gossip_to_settle": "0",
    "cassandra.ring_delay_ms": "0",
    "jdk.attach.allowAttachSelf": "true",
    "io.netty.tryReflectionSetAccessible": "true",
    "logback.configurationFile": `${directory}/logback.xml`,
    // Native libraries are unpacked here; so they go with the directory.
    "java.io.tmpdir": directory,
  };
}
