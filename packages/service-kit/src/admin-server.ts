import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

export type AdminServerOptions = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly logger: Logger;
};

export type AdminServer = {
  /** Where it really listens: `http://127.0.0.1:7402`. */
  readonly url: string;
  readonly port: number;
  /** Cuts what is under way; nothing here is worth waiting for. */
  close(): Promise<void>;
};

/** Probes and scrapes are small and quick; whoever is slower than this is no probe. */
const REQUEST_TIMEOUT_MS = 5_000;
/** A scraper comes every 15 to 60 s on one connection. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const MAX_HEADER_BYTES = 8_192;
const MAX_CONNECTIONS = 100;

/**
 * Serves `/health/live`, `/health/ready` (200 or 503) and `/metrics`. Rejects when it cannot listen. Meant for a private network:
 * it asks for no credentials.
 */
export async function startAdminServer(options: AdminServerOptions): Promise<AdminServer> {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: REQUEST_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      connectionsCheckingInterval: REQUEST_TIMEOUT_MS,
    },
    (request, response) => void answer(request, response, options),
  );
  server.maxConnections = MAX_CONNECTIONS;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { url: urlOf(options.host, port), port, close: () => close(server) };
}

async function listen(server: Server, { host, port, logger }: AdminServerOptions): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new Error(`health and metrics cannot be served on ${host}:${port} (PLAZA_ADMIN_PORT)`, { cause: error });
  }
  server.on("error", (error) => logger.error({ err: error }, "admin server failed"));
}

type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

const JSON_TYPE = "application/json; charset=utf-8";

async function answer(request: IncomingMessage, response: ServerResponse, options: AdminServerOptions): Promise<void> {
  try {
    send(response, await answerTo(request, options));
  } catch (error) {
    options.logger.error({ err: error, url: request.url }, "admin request failed");
    send(response, json(500, { error: "internal error" }));
  }
}

async function answerTo(request: IncomingMessage, { readiness, metrics }: AdminServerOptions): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") return json(405, { error: "only GET and HEAD" });
  const [path] = (request.url ?? "").split("?", 1);
  switch (path) {
    case "/health/live":
      return json(200, { status: "live" });
    case "/health/ready": {
      const report = await readiness.report();
      return json(report.status === "ready" ? 200 : 503, report);
    }
    case "/metrics":
      return { status: 200, contentType: metrics.contentType, body: await metrics.text() };
    default:
      return json(404, { error: "not found" });
  }
}

function send(response: ServerResponse, { status, contentType, body }: Answer): void {
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...(status === 405 && { allow: "GET, HEAD" }),
  });
  response.end(body);
}

function json(status: number, body: unknown): Answer {
  return { status, contentType: JSON_TYPE, body: `${JSON.stringify(body)}\n` };
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
