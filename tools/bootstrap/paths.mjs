import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
export const TOOLCHAIN = join(REPOSITORY, "tools/toolchain");
export const TOOLCHAIN_BIN = join(TOOLCHAIN, "node_modules/.bin");
export const PINNED_NODE = join(TOOLCHAIN_BIN, "node");
export const PNPM = join(TOOLCHAIN, "node_modules/pnpm/bin/pnpm.cjs");
