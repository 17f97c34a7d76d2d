import { limits, PlazaError, parseRoomId, type RoomId } from "@plaza/core";
import type { Logger } from "@plaza/service-kit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { RateLimiter } from "../http/rate-limiter.ts";
import { failureOf } from "../http/request-failure.ts";
import { type DemoAccounts, signIn } from "./sign-in.ts";

/** Whether anybody may sign in to the web page by nickname, and the room that it enters. */
export type Demo = { readonly kind: "off" } | { readonly kind: "on"; readonly roomId?: RoomId };

export type DemoOptions = {
  readonly demo: Demo;
  readonly accounts: DemoAccounts;
  /** Counted per IP address. */
  readonly limiter: RateLimiter;
  readonly gatewayUrls: (isSecure: boolean) => readonly string[];
  readonly logger: Logger;
};

const SIGN_IN_BODY_BYTES = 4_096;

const SIGN_IN = z.object({
  nick: z.string().trim().min(1).max(limits.MAX_NICK_LENGTH),
  roomId: z.union([z.number(), z.string()]).optional(),
});

/** What the web page asks for: where to connect, and an account to try the room with. */
export async function addDemoRoutes(app: FastifyInstance, options: DemoOptions): Promise<void> {
  await app.register(async (routes) => {
    routes.setErrorHandler((error, request, reply) => answerFailure(error, { request, reply, logger: options.logger }));
    routes.get("/demo/config", async (request, reply) => {
      void reply.header("cache-control", "no-store");
      return configOf(options, request);
    });
    routes.post("/demo/sign-in", { bodyLimit: SIGN_IN_BODY_BYTES }, async (request, reply) => {
      void reply.header("cache-control", "no-store");
      const { demo } = options;
      if (demo.kind === "off") throw demoIsOff();
      await options.limiter.take(request.ip);
      const { nick, roomId } = parseSignIn(request.body, demo.roomId);
      const account = await signIn(nick, options.accounts);
      return { ...account, roomId, gatewayUrls: options.gatewayUrls(isSecure(request)) };
    });
  });
}

function configOf({ demo, gatewayUrls }: DemoOptions, request: FastifyRequest) {
  const urls = gatewayUrls(isSecure(request));
  if (demo.kind === "off") return { demo: false, gatewayUrls: urls };
  return { demo: true, ...(demo.roomId !== undefined && { roomId: demo.roomId }), gatewayUrls: urls };
}

function parseSignIn(body: unknown, demoRoomId: RoomId | undefined) {
  const result = SIGN_IN.safeParse(body);
  if (!result.success) throw badRequest(`nick must be a text of 1 to ${limits.MAX_NICK_LENGTH} characters`);
  const roomId = result.data.roomId === undefined ? demoRoomId : parseRoomId(result.data.roomId);
  if (roomId === undefined) throw badRequest("roomId must be an integer from 1 to 9007199254740991");
  return { nick: result.data.nick, roomId };
}

function isSecure(request: FastifyRequest): boolean {
  return request.protocol === "https";
}

function answerFailure(
  error: unknown,
  {
    request,
    reply,
    logger,
  }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly logger: Logger },
): void {
  const failure = failureOf(error);
  const { error: name, message } = failure.refusal;
  const status = HTTP_STATUSES[name] ?? 500;
  if (status === 500) logger.error({ requestId: request.id, err: failure.cause ?? failure }, "demo request failed");
  void reply.code(status).send({ error: message });
}

/** These routes are Plaza's own and speak plain HTTP. */
const HTTP_STATUSES: Readonly<Record<string, number>> = {
  badArgument: 400,
  tooLarge: 413,
  forbidden: 403,
  rateLimited: 429,
};

function demoIsOff(): PlazaError {
  const message = "signing in by nickname is switched off on this deployment; PLAZA_DEMO=true switches it on";
  return new PlazaError({ error: "forbidden", message });
}

function badRequest(message: string): PlazaError {
  return new PlazaError({ error: "badArgument", message });
}
