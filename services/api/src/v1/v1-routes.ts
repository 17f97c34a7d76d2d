import type { PlazaError } from "@plaza/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addCallRoute, BASE_PATHS, type CallOptions } from "../call/call-route.ts";
import { NOT_FOUND, OK } from "../call/result-code.ts";
import { type Form, parseForm } from "../http/form.ts";
import { requireUtf8 } from "../http/require-utf8.ts";
import type { ApiMetrics } from "../metrics.ts";
import type { Call } from "./call.ts";
import { V1_CALLS } from "./calls.ts";
import { RESULT_CODES } from "./result-code.ts";

/** Mounts the V1 API: form-encoded POST requests that are always answered with HTTP 200 and a code. */
export async function addV1Routes(app: FastifyInstance, options: CallOptions): Promise<void> {
  await app.register(async (v1) => {
    v1.removeAllContentTypeParsers();
    v1.addContentTypeParser(FORM_TYPE, { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) => {
      requireUtf8(request);
      return parseForm(body);
    });
    for (const base of BASE_PATHS) {
      for (const call of V1_CALLS) addCall(v1, base, call, options);
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

function addCall(app: FastifyInstance, base: string, call: Call, options: CallOptions): void {
  const route = {
    name: call.path.replace(/\.action$/, ""),
    method: "POST",
    limit: call.limit,
    run: (request: FastifyRequest) => call.run((request.body ?? {}) as Form, options.context),
    codeOf: ({ refusal }: PlazaError) => call.codes[refusal.error] ?? RESULT_CODES[refusal.error],
    refusal: (code: number, desc: string) => ({ code, desc }),
  } as const;
  for (const path of [call.path, ...call.aliases]) addCallRoute(app, { ...route, url: `${base}/${path}` }, options);
}
