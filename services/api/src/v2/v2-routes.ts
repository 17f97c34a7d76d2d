import type { PlazaError } from "@plaza/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addCallRoute, BASE_PATHS, type CallOptions } from "../call/call-route.ts";
import { parseJsonBody } from "../http/json-body.ts";
import { requireUtf8 } from "../http/require-utf8.ts";
import type { ApiMetrics } from "../metrics.ts";
import type { Call } from "./call.ts";
import { V2_CALLS } from "./calls.ts";
import { inputOf } from "./input.ts";
import { NO_SUCH_CALL, resultCodeOf } from "./result-code.ts";

/** Mounts the V2 API: REST in form, but always answered with HTTP 200 and a code, as the product does. */
export async function addV2Routes(app: FastifyInstance, options: CallOptions): Promise<void> {
  await app.register(async (v2) => {
    v2.removeAllContentTypeParsers();
    v2.addContentTypeParser(
      "application/json",
      { parseAs: "buffer" },
      async (request: FastifyRequest, body: Buffer) => {
        requireUtf8(request);
        return parseJsonBody(body);
      },
    );
    for (const base of BASE_PATHS) {
      for (const call of V2_CALLS) addCall(v2, base, call, options);
    }
  });
}

/** Whether a path asks for a V2 call, known or not. */
export function isV2Path(path: string): boolean {
  return /^(\/nimserver)?\/im(\/|$)/.test(path);
}

/** What is answered where no call is. */
export function answerUnknownCall(reply: FastifyReply, metrics: ApiMetrics): FastifyReply {
  metrics.calls.inc({ call: "unknown", code: String(NO_SUCH_CALL) });
  return reply
    .code(200)
    .send({ code: NO_SUCH_CALL, msg: "there is no such call; path and method must be those of one" });
}

function addCall(app: FastifyInstance, base: string, call: Call, options: CallOptions): void {
  const route = {
    name: call.name,
    method: [...call.methods],
    url: base + call.path.replace(/\{(\w+)\}/g, ":$1"),
    limit: call.limit,
    run: async (request: FastifyRequest) => call.run(inputOf(request), options.context),
    codeOf: (failure: PlazaError) => resultCodeOf(failure, call.codes),
    refusal: (code: number, msg: string) => ({ code, msg }),
  };
  addCallRoute(app, route, options);
}
