import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/**
 * Scripts, styles and pictures from here only; connections also to gateways, whose addresses change while a page is open.
 * Avatars may be anywhere.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** The build puts a hash of the content into the names of everything in this folder. */
const HASHED_ASSET = /[/\\]assets[/\\][^/\\]+$/;
const FOREVER = "public, max-age=31536000, immutable";

/** Serves the built web page at `/`; without one, `/` says how to get it. */
export async function addWebPage(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(async (web) => {
    web.addHook("onRequest", async (_request, reply) => void reply.headers(SECURITY_HEADERS));
    if (!existsSync(join(webRoot, "index.html"))) return addMissingPage(web);
    await web.register(fastifyStatic, {
      root: webRoot,
      decorateReply: false,
      cacheControl: false,
      dotfiles: "ignore",
      redirect: false,
      setHeaders: (reply, path) => {
        void reply.header("cache-control", HASHED_ASSET.test(path) ? FOREVER : "no-cache");
      },
    });
  });
}

function addMissingPage(web: FastifyInstance): void {
  web.get("/", async (_request, reply) =>
    reply
      .code(404)
      .type("text/plain; charset=utf-8")
      .send("The web page is not built. Build it, or name its directory in PLAZA_WEB_ROOT, and start again.\n"),
  );
}
