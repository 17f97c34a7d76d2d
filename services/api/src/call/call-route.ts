import type { PlazaError } from "@plaza/core";
import type { Logger } from "@plaza/service-kit";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import type { AppAuthentication } from "../http/app-authentication.ts";
import type { RateLimiter } from "../http/rate-limiter.ts";
import { failureOf } from "../http/request-failure.ts";
import type { ApiMetrics } from "../metrics.ts";
import type { CallContext } from "./call-context.ts";
import { BUSY, INTERNAL, UNAVAILABLE } from "./result-code.ts";

/** The product's libraries put a prefix in front of every path, its documents do not. */
export const BASE_PATHS = ["", "/nimserver"] as const;

/** Which budget a call draws on, besides being counted per call and application. */
export type LimitClass = "standard" | "history" | "batch" | "broadcast";

/** What the calls of both versions share. */
export type CallOptions = {
  readonly authentication: AppAuthentication;
  readonly limiters: Readonly<Record<LimitClass, RateLimiter>>;
  readonly context: CallContext;
  readonly logger: Logger;
  readonly metrics: ApiMetrics;
};

/** One call as HTTP sees it. */
export type CallRoute = {
  /** In metrics and logs, and what limits count by. */
  readonly name: string;
  readonly method: HTTPMethods | HTTPMethods[];
  readonly url: string;
  readonly limit: LimitClass;
  /** The whole answer; rejects with a PlazaError for what is refused. */
  readonly run: (request: FastifyRequest) => Promise<{ readonly code: number }>;
  readonly codeOf: (failure: PlazaError) => number;
  readonly refusal: (code: number, message: string) => object;
};

/** Mounts a call: who makes it, how often, how it went. Whatever comes of it, the answer has HTTP status 200 and a code. */
export function addCallRoute(app: FastifyInstance, route: CallRoute, options: CallOptions): void {
  const { authentication, limiters, logger, metrics } = options;
  const { name, method, url, limit } = route;
  const finish = (reply: FastifyReply, code: number) => {
    metrics.calls.inc({ call: name, code: String(code) });
    metrics.callDuration.observe({ call: name }, reply.elapsedTime / 1000);
  };
  app.route({
    method,
    url,
    // Before the body is read: who is not let in does not get to send one.
    onRequest: async (request) => {
      const appKey = authentication.verify(request.headers);
      await limiters[limit].take(`${appKey}/${name}`);
    },
    handler: async (request, reply) => {
      const answer = await route.run(request);
      finish(reply, answer.code);
      return answer;
    },
    errorHandler: (error, request, reply) => {
      const failure = failureOf(error);
      const code = route.codeOf(failure);
      logFailure(logger, { call: name, code, requestId: request.id, err: failure.cause ?? failure });
      finish(reply, code);
      void reply.code(200).send(route.refusal(code, failure.refusal.message));
    },
  });
}

/** A failure of ours is an error, a part that is away a warning; what callers do wrong is theirs to see. */
function logFailure(logger: Logger, fields: { readonly code: number; readonly [field: string]: unknown }): void {
  if (fields.code === INTERNAL) logger.error(fields, "call failed");
  else if (fields.code === UNAVAILABLE || fields.code === BUSY) logger.warn(fields, "call could not be carried out");
  else logger.debug(fields, "call refused");
}
