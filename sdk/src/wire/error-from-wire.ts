import { errorNameOf } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import { PlazaClientError } from "../errors.ts";

export function errorFromWire(error: plaza.v1.Error.$Properties): PlazaClientError {
  const code = errorNameOf(error.code ?? 0);
  return new PlazaClientError(code, error.message || code, { retryAfterMs: error.retryAfterMs ?? 0 });
}
