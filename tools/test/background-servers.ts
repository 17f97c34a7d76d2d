import { type RunningServers, type ServerName, startServers } from "../servers/start-servers.ts";
import { countServers, type StepResult } from "./step-result.ts";

/** The servers of the run, which come up while steps that need none are running. */
export class BackgroundServers {
  readonly #lines: string[] = [];
  readonly #starting: Promise<RunningServers>;
  #servers: RunningServers | undefined;

  constructor(names: readonly ServerName[]) {
    this.#starting = startServers(names, (line) => this.#lines.push(line));
    // The step that waits for them reports it.
    this.#starting.catch(() => {});
  }

  /** Their addresses; nothing before `ready`, and nothing when they did not come up. */
  get environment(): Readonly<Record<string, string>> {
    return this.#servers?.environment ?? {};
  }

  /** Waits for them and says where each comes from. */
  async ready(isCi: boolean): Promise<StepResult> {
    const start = performance.now();
    const [outcome] = await Promise.allSettled([this.#starting]);
    for (const line of this.#lines) console.log(line);
    const step = { name: "servers", durationMs: performance.now() - start };
    if (outcome.status === "rejected") return countServers(step, { kind: "broken", error: outcome.reason });
    this.#servers = outcome.value;
    return countServers(step, { kind: "up", missing: outcome.value.missing, isCi });
  }

  async stop(): Promise<void> {
    const [outcome] = await Promise.allSettled([this.#starting]);
    if (outcome.status === "fulfilled") await outcome.value.stop();
  }
}
