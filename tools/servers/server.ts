/** Where a server comes from, as one reads it in the output: "nats-server 2.15.2 on the PATH". */
export type Origin = {
  readonly kind: "environment" | "docker" | "path" | "recipe";
  readonly description: string;
};

export type Available<T> = { readonly kind: "available"; readonly server: T };
export type Unavailable = { readonly kind: "unavailable"; readonly reason: string };
export type Availability<T> = Available<T> | Unavailable;

/** A real server that was started, or found, for this run. */
export interface Server {
  readonly name: string;
  readonly origin: Origin;
  readonly version: string;
  /** Undefined while it is down, and for a server that is not a process of this machine. */
  readonly pid: number | undefined;
  /**
   * Sends the signal and resolves when the process is gone. The default is the crash, SIGKILL. The address and the data
   * stay. SIGSTOP and SIGCONT resolve at once. Rejects for a server that the environment named.
   */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Brings a killed server back with the same address and data; resolves when it answers. A running one is killed first. */
  restart(): Promise<void>;
  /** Ends the server and removes its temporary directory. Idempotent; does nothing to a server of the environment. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface NatsServer extends Server {
  readonly url: string;
}

export interface RedisServer extends Server {
  readonly url: string;
}

export interface RedisCluster extends Server {
  readonly urls: readonly string[];
  /** Each can be killed and restarted alone. Empty for a cluster that the environment named. */
  readonly nodes: readonly RedisServer[];
}

export interface CassandraServer extends Server {
  /** host:port of the CQL native transport. */
  readonly contactPoint: string;
  readonly localDataCenter: string;
}

/** What every start function takes. */
export type StartOptions = {
  /**
   * An own server even when the environment names one: for tests that kill it. The default, false, takes the one of the
   * environment.
   */
  readonly isOwn?: boolean;
  /** Receives the one line that says what was taken. The default is console.log. */
  readonly report?: (line: string) => void;
};

/** For callers that cannot go on without the server. */
export function requireServer<T>(availability: Availability<T>): T {
  if (availability.kind === "unavailable") throw new Error(availability.reason);
  return availability.server;
}
