import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { until } from "./until.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "cli/bin/plaza.mjs");

export type EndedCommand = { readonly code: number | null; readonly out: string; readonly err: string };

/** The `plaza` command as people run it from a clone: its bin, in a process of its own. */
export class PlazaCommand {
  readonly #env: NodeJS.ProcessEnv;

  /** What the run of the tests has in its environment does not reach the command, but for where programs are. */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  }

  /** The same command with other settings. */
  with(env: Readonly<Record<string, string>>): PlazaCommand {
    return new PlazaCommand({ ...(this.#env as Record<string, string>), ...env });
  }

  start(...args: readonly string[]): RunningCommand {
    return new RunningCommand(spawn(process.execPath, [BIN, ...args], { env: this.#env }));
  }

  run(...args: readonly string[]): Promise<EndedCommand> {
    return this.start(...args).ended;
  }

  /** What a command that must succeed prints. */
  async succeed(...args: readonly string[]): Promise<string> {
    const { code, out, err } = await this.run(...args);
    if (code !== 0) throw new Error(`plaza ${args.join(" ")} ended with ${code}: ${err}`);
    return out;
  }

  /** What it prints with --json: a value of each line. */
  async values(...args: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const out = await this.succeed(...args, "--json");
    return out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  }
}

/** A command that goes on, such as `plaza tail`. */
export class RunningCommand {
  readonly ended: Promise<EndedCommand>;
  readonly #child: ChildProcess;
  #out = "";
  #err = "";

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#out += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#err += text;
    });
    this.ended = once(child, "close").then(([code]) => ({ code, out: this.#out, err: this.#err }));
  }

  /** Resolves when it has printed this, on whichever stream. */
  async printed(text: string): Promise<void> {
    const isThere = () => this.#out.includes(text) || this.#err.includes(text);
    await until(`plaza prints ${text}`, isThere, { describe: () => `${this.#out}\n${this.#err}` });
  }

  /** What Ctrl-C does. */
  interrupt(): Promise<EndedCommand> {
    this.#child.kill("SIGINT");
    return this.ended;
  }
}
