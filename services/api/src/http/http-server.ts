import type { Deadline, Logger } from "@plaza/service-kit";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { REQUEST_ID_HEADER, requestIdOf } from "./request-id.ts";

/** Far above a legal call, small enough that a thousand of them at once fit into memory. */
export const BODY_LIMIT_BYTES = 1024 * 1024;
/** A request that takes longer to arrive is no app server's. */
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than balancers keep idle connections (60 s), so that they close first and never write into a closed one. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const MAX_HEADERS = 100;
/** Above every id that stands in a path, so that a call can say what is wrong with a longer one. */
const MAX_PATH_PARAMETER_LENGTH = 1024;
/** The part of the time for draining that is kept to cut off connections that did not end. */
const CUT_OFF_RESERVE_MS = 200;

export type HttpServerOptions = {
  readonly maxConnections: number;
  readonly trustedProxies: readonly string[];
  readonly logger: Logger;
  /** Answers where no route is, also when the path is not even one. */
  readonly answerNotFound: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
};

/** An HTTP server with its limits and its end; routes are added to `app` before it listens. */
export class HttpServer {
  readonly app: FastifyInstance;
  readonly #logger: Logger;
  #closing: Promise<void> | undefined;

  constructor(options: HttpServerOptions) {
    this.#logger = options.logger;
    this.app = fastify({
      logger: false,
      bodyLimit: BODY_LIMIT_BYTES,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      http: { headersTimeout: HEADERS_TIMEOUT_MS },
      trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
      routerOptions: { maxParamLength: MAX_PATH_PARAMETER_LENGTH },
      requestIdHeader: false,
      genReqId: ({ headers }) => requestIdOf(headers),
      // What still arrives on an open connection while we drain is answered like any other request.
      return503OnClosing: false,
      frameworkErrors: (_error, request, reply) => void options.answerNotFound(request, reply),
    });
    this.app.setNotFoundHandler(options.answerNotFound);
    this.app.server.maxConnections = options.maxConnections;
    this.app.server.maxHeadersCount = MAX_HEADERS;
    this.#addHooks(options);
  }

  /** Resolves with the URL that it really listens on. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string> {
    return this.app.listen(address);
  }

  /** Takes no connections, answers what has arrived and ends each connection with its answer; what is left is cut off. */
  async drain(deadline: Deadline): Promise<void> {
    const closed = this.#close();
    const isInTime = await Promise.race([closed.then(() => true), after(deadline.remainingMs() - CUT_OFF_RESERVE_MS)]);
    if (isInTime) return;
    this.#logger.warn("connections did not end in time and are cut off");
    this.app.server.closeAllConnections();
    await closed;
  }

  /** Ends at once. */
  async stop(): Promise<void> {
    const closed = this.#close();
    this.app.server.closeAllConnections();
    await closed;
  }

  #close(): Promise<void> {
    this.#closing ??= this.app.close();
    return this.#closing;
  }

  #addHooks({ answerNotFound }: HttpServerOptions): void {
    this.app.addHook("onRequest", async (request, reply) => {
      reply.header(REQUEST_ID_HEADER, request.id);
      // Before anything is made of the body, which might fail in ways that no call knows.
      return request.is404 ? answerNotFound(request, reply) : undefined;
    });
    this.app.addHook("onSend", async (_request, reply) => {
      if (this.#closing) reply.header("connection", "close");
    });
    this.app.addHook("onResponse", async ({ id: requestId, method, ip, url }, { statusCode, elapsedTime }) => {
      if (!this.#logger.isLevelEnabled("debug")) return;
      const [path] = url.split("?", 1);
      this.#logger.debug({ requestId, method, path, ip, statusCode, durationMs: elapsedTime }, "request answered");
    });
  }
}

/** False after a while; the timer keeps no process alive. */
function after(delayMs: number): Promise<false> {
  return new Promise((resolve) => void setTimeout(() => resolve(false), Math.max(0, delayMs)).unref());
}
