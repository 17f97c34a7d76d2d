import { createHash } from "node:crypto";
import {
  createMemoryAccountStore,
  createMemoryBroker,
  createMemoryBus,
  createMemoryMessageStore,
  createMemoryRooms,
} from "@plaza/adapters/memory";
import { encodeHeartbeat, GATEWAY_HEARTBEAT_SUBJECT } from "@plaza/cluster-client";
import type { AccountId, RoomId } from "@plaza/core";
import { type Logger, Metrics, parseEnv, silentLogger } from "@plaza/service-kit";
import { onTestFinished } from "vitest";
import { type Api, type ApiDependencies, createApi, createApiMetrics } from "../api.ts";
import { apiEnv } from "../config.ts";
import { TestAuthority } from "./test-authority.ts";
import { TestHistory } from "./test-history.ts";

export const APP_KEY = "test-app";
export const APP_SECRET = "test-secret-of-the-app";

type Overrides = Partial<Pick<ApiDependencies, "demo" | "random" | "credentials">> & {
  readonly env?: Readonly<Record<string, string>>;
  readonly logger?: Logger;
  /** Whether room authorities and history are there. */
  readonly isClusterUp?: boolean;
};

/** An api on memory adapters that really listens, with its surroundings; ends with the test. */
export async function startTestApi(overrides: Overrides = {}) {
  const broker = createMemoryBroker();
  const accounts = createMemoryAccountStore();
  const messages = createMemoryMessageStore();
  const { directory, statistics } = createMemoryRooms();
  const clock = { nowMs: 1_750_000_000_000 };
  const metrics = new Metrics();
  // Without a cluster they serve where nobody asks.
  const clusterBus = overrides.isClusterUp === false ? createMemoryBus() : broker.connect();
  const authority = new TestAuthority({ bus: clusterBus, messages, directory });
  const history = new TestHistory({ bus: clusterBus, messages });
  const bus = broker.connect();
  const api = createApi({
    bus,
    accounts,
    directory,
    statistics,
    config: parseEnv(apiEnv, {
      PLAZA_API_PORT: "0",
      PLAZA_API_CALLS_PER_SECOND: "100000",
      PLAZA_API_BROADCASTS_PER_MINUTE: "1000",
      ...overrides.env,
    }),
    host: "127.0.0.1",
    credentials: overrides.credentials ?? [{ appKey: APP_KEY, appSecret: APP_SECRET }],
    demo: overrides.demo ?? { kind: "off" },
    logger: overrides.logger ?? silentLogger(),
    metrics: createApiMetrics(metrics),
    now: () => clock.nowMs,
    random: overrides.random ?? Math.random,
  });
  await api.start();
  onTestFinished(() => api.stop());
  return {
    api,
    url: api.url,
    accounts,
    directory,
    statistics,
    clock,
    metrics,
    bus,
    authority,
    history,
    messages,
    ...surroundings(api, { accounts, clock }),
    /** Makes a gateway known, as its heartbeat does. */
    beat: async (id: string, addresses: readonly string[], leaving = false) => {
      bus.publish(GATEWAY_HEARTBEAT_SUBJECT, encodeHeartbeat({ id, addresses: [...addresses], leaving }));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function surroundings(
  api: Api,
  parts: {
    readonly accounts: ApiDependencies["accounts"];
    readonly clock: { readonly nowMs: number };
  },
) {
  const call = (path: string, parameters: Parameters, headers: Record<string, string> = {}) =>
    post(`${api.url}/${path}`, formOf(parameters), { ...signedHeaders(parts.clock.nowMs), ...headers });
  /** A V2 call; a body that is no text is sent as JSON. Clients of the product send its type with every request. */
  const rest = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const sent = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const init = { method, headers: { ...signedHeaders(parts.clock.nowMs), ...JSON_TYPE, ...headers } };
    return answerOf(await fetch(api.url + path, sent === undefined ? init : { ...init, body: sent }));
  };
  return {
    call,
    rest,
    signature: () => signedHeaders(parts.clock.nowMs),
    async register(accountId: string, name = "", icon = ""): Promise<void> {
      const account = { accountId: accountId as AccountId, name, icon, tokenHash: "", createdAtMs: 0 };
      await parts.accounts.create(account);
    },
    async createRoom(creator: string, parameters: Parameters = {}): Promise<RoomId> {
      const answer = await call("chatroom/create.action", { creator, name: "square", ...parameters });
      return (JSON.parse(answer.body) as { readonly chatroom: { readonly roomid: RoomId } }).chatroom.roomid;
    },
  };
}

const JSON_TYPE = { "Content-Type": "application/json;charset=UTF-8" };

export type Parameters = Readonly<Record<string, string | number | boolean>>;

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly json: {
    readonly code?: number;
    readonly desc?: unknown;
    readonly msg?: unknown;
    readonly [field: string]: unknown;
  };
};

export function formOf(parameters: Parameters): string {
  return Object.entries(parameters)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
}

/** The headers of a call that is signed rightly at a time. */
export function signedHeaders(
  nowMs: number,
  { appKey, appSecret } = { appKey: APP_KEY, appSecret: APP_SECRET },
): Record<string, string> {
  const nonce = "4tgggergigwow323t23t";
  const curTime = String(Math.floor(nowMs / 1000));
  return {
    AppKey: appKey,
    Nonce: nonce,
    CurTime: curTime,
    CheckSum: createHash("sha1")
      .update(appSecret + nonce + curTime)
      .digest("hex"),
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  };
}

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<HttpAnswer> {
  return answerOf(await fetch(url, { method: "POST", body, headers }));
}

export async function answerOf(response: Response): Promise<HttpAnswer> {
  const body = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return { status: response.status, headers: response.headers, body, json: isJson ? JSON.parse(body) : {} };
}
