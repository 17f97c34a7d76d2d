import { PlazaError } from "@plaza/core";
import type { Logger } from "@plaza/service-kit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AppAuthentication } from "../http/app-authentication.ts";
import { type Form, parseForm } from "../http/form.ts";
import type { RateLimiter } from "../http/rate-limiter.ts";
import { failureOf } from "../http/request-failure.ts";
import type { ApiMetrics } from "../metrics.ts";
import type { Call, CallContext, LimitClass } from "./call.ts";
import { V1_CALLS } from "./calls.ts";
import { NOT_FOUND, OK, RESULT_CODES } from "./result-code.ts";

export type V1Options = {
  readonly authentication: AppAuthentication;
  readonly limiters: Readonly<Record<LimitClass, RateLimiter>>;
  readonly context: CallContext;
  readonly logger: Logger;
  readonly metrics: ApiMetrics;
};

/** The product's libraries put a prefix in front of every path, its documents do not. */
const BASE_PATHS = ["", "/nimserver"] as const;

/** Mounts the V1 API: form-encoded POST requests that are always answered with HTTP 200 and a code. */
export async function addV1Routes(app: FastifyInstance, options: V1Options): Promise<void> {
  await app.register(async (v1) => {
    v1.removeAllContentTypeParsers();
    v1.addContentTypeParser(FORM_TYPE, { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) => {
      requireUtf8(request);
      return parseForm(body);
    });
    for (const base of BASE_PATHS) {
      for (const call of V1_CALLS) {
        for (const path of [call.path, ...call.aliases]) addCall(v1, `${base}/${path}`, call, options);
      }
      v1.get(`${base}/health/liveness.action`, async () => ({ code: OK }));
    }
  });
}

/** Whether a path asks for a V1 call, known or not. */
export function isV1Path(path: string): boolean {
  return path.endsWith(".action") || path.startsWith("/nimserver/");
}

/** What is answered where no call is. */
export function answerUnknownCall(reply: FastifyReply, metrics: ApiMetrics): FastifyReply {
  metrics.calls.inc({ call: "unknown", code: String(NOT_FOUND) });
  return reply.code(200).send({ code: NOT_FOUND, desc: "there is no such call; calls are POST requests to *.action" });
}

const FORM_TYPE = "application/x-www-form-urlencoded";

function addCall(app: FastifyInstance, url: string, call: Call, options: V1Options): void {
  const { authentication, limiters, context, metrics } = options;
  const name = call.path.replace(/\.action$/, "");
  const finish = (reply: FastifyReply, code: number) => {
    metrics.calls.inc({ call: name, code: String(code) });
    metrics.callDuration.observe({ call: name }, reply.elapsedTime / 1000);
  };
  app.route({
    method: "POST",
    url,
    // Before the body is read: who is not let in does not get to send one.
    onRequest: async (request) => {
      const appKey = authentication.verify(request.headers);
      await limiters[call.limit].take(`${appKey}/${call.path}`);
    },
    handler: async (request, reply) => {
      const answer = await call.run((request.body ?? {}) as Form, context);
      finish(reply, answer.code);
      return answer;
    },
    errorHandler: (error, request, reply) => {
      const failure = failureOf(error);
      const { error: refused } = failure.refusal;
      const code = call.codes[refused] ?? RESULT_CODES[refused];
      logFailure(options.logger, { call: name, code, requestId: request.id, err: failure.cause ?? failure });
      finish(reply, code);
      void reply.code(200).send({ code, desc: failure.refusal.message });
    },
  });
}

/** A failure of ours is an error, a part that is away a warning; what callers do wrong is theirs to see. */
function logFailure(logger: Logger, fields: { readonly code: number; readonly [field: string]: unknown }): void {
  if (fields.code === RESULT_CODES.internal) logger.error(fields, "call failed");
  else if (fields.code === RESULT_CODES.unavailable || fields.code === RESULT_CODES.timeout)
    logger.warn(fields, "call could not be carried out");
  else logger.debug(fields, "call refused");
}

function requireUtf8({ headers }: FastifyRequest): void {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return;
  throw new PlazaError({ error: "badArgument", message: "header Content-Type must name the charset utf-8 or none" });
}
