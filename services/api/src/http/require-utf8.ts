import { PlazaError } from "@plaza/core";
import type { FastifyRequest } from "fastify";

/** Refuses a body that says it is written in anything but UTF-8. */
export function requireUtf8({ headers }: FastifyRequest): void {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return;
  throw new PlazaError({ error: "badArgument", message: "header Content-Type must name the charset utf-8 or none" });
}
