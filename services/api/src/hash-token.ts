import { createHash } from "node:crypto";

/** The only form in which a token is kept: lower-case hex SHA-256, as AccountStore wants it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
