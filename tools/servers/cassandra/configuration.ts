/** The cassandra.yaml of a node alone on this machine. */
export function cassandraYaml(node: {
  readonly directory: string;
  readonly port: number;
  readonly storagePort: number;
}): string {
  const { directory, port, storagePort } = node;
  return `cluster_name: plaza
num_tokens: 1
partitioner: org.apache.cassandra.dht.Murmur3Partitioner
endpoint_snitch: SimpleSnitch
listen_address: 127.0.0.1
rpc_address: 127.0.0.1
native_transport_port: ${port}
storage_port: ${storagePort}
seed_provider:
  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
    parameters:
      - seeds: "127.0.0.1:${storagePort}"
commitlog_sync: periodic
commitlog_sync_period: 10000ms
auto_snapshot: false
data_file_directories: ["${directory}/data"]
commitlog_directory: "${directory}/commitlog"
saved_caches_directory: "${directory}/saved_caches"
hints_directory: "${directory}/hints"
cdc_raw_directory: "${directory}/cdc_raw"
`;
}

/** Without a configuration logback prints everything down to DEBUG. */
export const LOGBACK = `<configuration>
  <appender name="STDOUT" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%date %-5level [%thread] %logger{0} - %msg%n</pattern></encoder>
  </appender>
  <root level="INFO"><appender-ref ref="STDOUT"/></root>
</configuration>
`;
