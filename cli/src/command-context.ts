import type { Command } from "commander";
import { apiUrlOf } from "./addresses.ts";
import { ServerApi } from "./api/server-api.ts";
import { findCredentials } from "./credentials.ts";
import type { Host } from "./host.ts";
import { Output } from "./output/output.ts";

/** Options that every command has. */
export type GlobalOptions = {
  readonly json?: boolean;
  readonly dataDir?: string;
};

/** What commands work with. The options are read when a command runs, for they may stand anywhere in its line. */
export class CommandContext {
  readonly host: Host;
  readonly #options: () => GlobalOptions;

  constructor(host: Host, options: () => GlobalOptions) {
    this.host = host;
    this.#options = options;
  }

  /** Where nobody gave credentials this is wrong usage. */
  get api(): ServerApi {
    const { env, now, newId } = this.host;
    const credentials = findCredentials(this.host, this.#options().dataDir);
    return new ServerApi({ url: apiUrlOf(env), credentials, now, newId });
  }

  get output(): Output {
    return new Output(this.host, this.#options().json ? "json" : "lines");
  }
}

/** Adds one command to its group. */
export type AddCommand = (group: Command, context: CommandContext) => void;
