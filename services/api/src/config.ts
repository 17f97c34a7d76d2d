import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import {
  appCredentialsEnv,
  boolean,
  defineEnv,
  type EnvConfig,
  integer,
  list,
  optional,
  optionalString,
  port,
  processEnv,
  requiredNatsEnv,
  requiredRedisEnv,
} from "@plaza/service-kit";

/** What the api itself reads; the composition root adds credentials, the listening address and the stores' addresses. */
const ownEnv = {
  apiPort: port("PLAZA_API_PORT", {
    default: 7401,
    description: "Serves the server API and the web page; 0 takes a free port.",
  }),
  callsPerSecond: integer("PLAZA_API_CALLS_PER_SECOND", {
    min: 1,
    max: 1_000_000,
    unit: "calls",
    default: 100,
    description: "How often an application may make one call, per api process; beyond, the call is blocked for 10 s.",
  }),
  historyCallsPerMinute: integer("PLAZA_API_HISTORY_CALLS_PER_MINUTE", {
    min: 1,
    max: 1_000_000,
    unit: "calls",
    default: 1_200,
    description: "How often an application may query history, per api process; beyond, the call is blocked for 60 s.",
  }),
  batchCallsPerMinute: integer("PLAZA_API_BATCH_CALLS_PER_MINUTE", {
    min: 1,
    max: 1_000_000,
    unit: "calls",
    default: 120,
    description:
      "How often an application may send a batch by V2, per api process; beyond, the call is blocked for 60 s.",
  }),
  broadcastsPerMinute: integer("PLAZA_API_BROADCASTS_PER_MINUTE", {
    min: 1,
    max: 1_000_000,
    unit: "calls",
    default: 10,
    description: "How often an application may broadcast, per api process; beyond, the call is blocked for 60 s.",
  }),
  maxConnections: integer("PLAZA_API_MAX_CONNECTIONS", {
    min: 1,
    max: 1_000_000,
    unit: "connections",
    default: 4_096,
    description: "HTTP connections at a time; more are closed at once.",
  }),
  trustedProxies: list("PLAZA_API_TRUSTED_PROXIES", {
    item: { isValid: isAddressRange, expected: "IP addresses or ranges of the form address/bits" },
    default: [],
    description: "Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed. Unset: nobody's.",
  }),
  webRoot: optionalString("PLAZA_WEB_ROOT", {
    description: "The directory of the built web page. Unset: the one that the build of this workspace makes.",
  }),
  gatewayUrls: list("PLAZA_GATEWAY_URLS", {
    item: { isValid: isWebSocketUrl, expected: "URLs that begin with ws:// or wss://" },
    default: [],
    description: "Where the web page connects. Unset: straight to the gateways that are alive.",
  }),
  demo: boolean("PLAZA_DEMO", {
    default: false,
    description: "Lets anybody sign in to the web page by nickname. Never on a cluster that strangers can reach.",
  }),
  demoRoomId: optional(
    integer("PLAZA_DEMO_ROOM_ID", {
      min: 1,
      description: "The room that the web page enters when its address names none.",
    }),
  ),
} as const;

/** The settings of the api where it shares a process with other services. */
export const apiEnv = defineEnv(ownEnv);

/** The settings of an api in a process of its own. */
export const apiProcessEnv = defineEnv({
  ...processEnv,
  ...requiredNatsEnv,
  ...requiredRedisEnv,
  ...appCredentialsEnv,
  ...ownEnv,
});

export type ApiConfig = EnvConfig<typeof apiEnv>;

/** What the build of the web page makes, seen from this file. */
export const DEFAULT_WEB_ROOT = fileURLToPath(new URL("../../../web/dist", import.meta.url));

function isAddressRange(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isWebSocketUrl(text: string): boolean {
  return /^wss?:\/\//.test(text) && URL.canParse(text);
}
