import { join } from "node:path";

export const REPOSITORY = join(import.meta.dirname, "../..");

/** Programs that the recipes fetched, by name and version; git-ignored. */
export const SERVER_CACHE = join(REPOSITORY, ".servers");
