import {
  appCredentialsEnv,
  bytes,
  defineEnv,
  durationMs,
  type EnvConfig,
  integer,
  list,
  optional,
  optionalString,
  port,
  processEnv,
  requiredNatsEnv,
  requiredRedisEnv,
  secret,
  url,
} from "@plaza/service-kit";

const listeningEnv = {
  gatewayPort: port("PLAZA_GATEWAY_PORT", {
    default: 7400,
    description: "Serves WebSockets at /v1/connect; 0 takes a free port.",
  }),
  gatewayAddresses: list("PLAZA_GATEWAY_ADDRESS", {
    default: [],
    item: { isValid: isHostWithPort, expected: "addresses of the form host:port" },
    description: "Where clients reach this gateway, told to whoever asks the server API. Unset: where it listens.",
  }),
  allowedOrigins: list("PLAZA_ALLOWED_ORIGINS", {
    default: [],
    description: "Origins of pages that may connect, such as https://live.example.org. Unset: any.",
  }),
} as const;

const tokenEnv = {
  jwtSecret: optional(
    secret("PLAZA_JWT_SECRET", {
      // HS256 is as strong as its key, and a hash's key should have the hash's length.
      minLength: 32,
      description: "Verifies tokens of logged-in users that are JWTs signed with HS256; sub is the account.",
    }),
  ),
  jwtJwksUrl: optional(
    url("PLAZA_JWT_JWKS_URL", {
      protocols: ["https", "http"],
      description: "Where the public keys are that verify JWTs signed with RS256, PS256, ES256 or EdDSA.",
    }),
  ),
  jwtIssuer: optionalString("PLAZA_JWT_ISSUER", { description: "The iss that a JWT must have. Unset: any." }),
  jwtAudience: optionalString("PLAZA_JWT_AUDIENCE", { description: "The aud that a JWT must have. Unset: any." }),
} as const;

const limitEnv = {
  maxRoomsPerConnection: integer("PLAZA_MAX_ROOMS_PER_CONNECTION", {
    min: 1,
    max: 10_000,
    unit: "rooms",
    default: 100,
    description: "How many rooms one connection may have entered at once.",
  }),
  maxFrameBytes: bytes("PLAZA_MAX_FRAME_BYTES", {
    min: 16_384,
    max: 16_777_216,
    default: 65_536,
    description: "The largest frame that a client may send.",
  }),
  commandRate: integer("PLAZA_COMMAND_RATE", {
    min: 1,
    unit: "commands a second",
    default: 20,
    description: "How many commands one connection may send in the long run.",
  }),
  commandBurst: integer("PLAZA_COMMAND_BURST", {
    min: 1,
    unit: "commands",
    default: 40,
    description: "How many commands one connection may send at once.",
  }),
  sendRate: integer("PLAZA_SEND_RATE", {
    min: 1,
    unit: "messages a second",
    default: 5,
    description: "How many messages one connection may send in the long run.",
  }),
  sendBurst: integer("PLAZA_SEND_BURST", {
    min: 1,
    unit: "messages",
    default: 10,
    description: "How many messages one connection may send at once.",
  }),
  upgradeRate: integer("PLAZA_UPGRADE_RATE", {
    min: 1,
    unit: "connections a second",
    default: 2_000,
    description: "How many connections may be opened in the long run; more are told to come back later.",
  }),
  upgradeBurst: integer("PLAZA_UPGRADE_BURST", {
    min: 1,
    unit: "connections",
    default: 4_000,
    description: "How many connections may be opened at once.",
  }),
  maxHandshakes: integer("PLAZA_MAX_HANDSHAKES", {
    min: 1,
    unit: "connections",
    default: 10_000,
    description: "How many connections may be open without having sent their connect command.",
  }),
  idleTimeoutMs: durationMs("PLAZA_IDLE_TIMEOUT_MS", {
    min: 8_000,
    max: 960_000,
    default: 60_000,
    description: "A connection of which nothing was heard for this long is closed; pings keep healthy ones open.",
  }),
  maxBackpressureBytes: bytes("PLAZA_MAX_BACKPRESSURE_BYTES", {
    min: 65_536,
    default: 1_048_576,
    description: "What may wait for a client that reads slowly; frames beyond are dropped and recovered later.",
  }),
} as const;

const ownEnv = { ...listeningEnv, ...tokenEnv, ...limitEnv } as const;

/** The settings of a gateway where it shares a process with other services. */
export const gatewayEnv = defineEnv(ownEnv);

/** The settings of a gateway in a process of its own. */
export const gatewayProcessEnv = defineEnv({
  ...processEnv,
  ...requiredNatsEnv,
  ...requiredRedisEnv,
  ...appCredentialsEnv,
  ...ownEnv,
});

export type GatewayConfig = EnvConfig<typeof gatewayEnv> &
  Pick<EnvConfig<typeof gatewayProcessEnv>, "host" | "appKey" | "appSecret">;

function isHostWithPort(text: string): boolean {
  const match = /^(?:\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+):([0-9]{1,5})$/.exec(text);
  return match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 65_535;
}
