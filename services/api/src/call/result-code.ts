import type { ErrorName } from "@plaza/core";

/** Result codes that both versions of the product's API share and that do not stand for one error alone. */
export const OK = 200;
export const NOT_FOUND = 404;
export const BAD_PARAMETER = 414;
export const INTERNAL = 500;
export const BUSY = 503;
export const UNAVAILABLE = 514;

/** What every error is called in one version of the API. */
export type ResultCodes = Readonly<Record<ErrorName, number>>;

/** What errors are called in a call where the product has codes of its own for them. */
export type ErrorCodes = Partial<ResultCodes>;
