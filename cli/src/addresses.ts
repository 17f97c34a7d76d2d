import { CommandFailure } from "./command-failure.ts";
import type { Environment } from "./host.ts";

/** Where a one-process Plaza has its server API. */
const DEFAULT_API_URL = "http://127.0.0.1:7401";

/** Where the server API is, without a slash at its end. */
export function apiUrlOf(env: Environment): string {
  const given = env.PLAZA_API_URL || DEFAULT_API_URL;
  return urlOf("PLAZA_API_URL", given, ["http:", "https:"]).replace(/\/+$/, "");
}

/** The gateway that was named; undefined: the server API knows those that are alive. */
export function gatewayUrlOf(env: Environment): string | undefined {
  const given = env.PLAZA_GATEWAY_URL;
  return given ? urlOf("PLAZA_GATEWAY_URL", given, ["ws:", "wss:"]) : undefined;
}

function urlOf(name: string, given: string, protocols: readonly string[]): string {
  if (URL.canParse(given) && protocols.includes(new URL(given).protocol)) return given;
  const beginnings = protocols.map((protocol) => `${protocol}//`).join(" or ");
  throw new CommandFailure("wrongUsage", `${name} must be an address that begins with ${beginnings}, not ${given}`);
}
