import { afterAll, beforeAll, describe } from "vitest";
import type { ServerApi } from "./server-api.ts";
import { MODES, type Target } from "./target.ts";
import {
  type Account,
  openRovingViewer,
  openViewer,
  type RovingViewer,
  type Viewer,
  type ViewerOptions,
} from "./viewer.ts";

export type StagedRoom = { readonly roomId: number; readonly account: Account; readonly creator: Viewer };

/** One running Plaza with the accounts, rooms and viewers that a suite needs; whatever it opened ends with it. */
export class Stage {
  readonly #open: Viewer[] = [];
  #target: Target | undefined;
  #accounts = 0;

  get target(): Target {
    if (!this.#target) throw new Error("the stage has not started");
    return this.#target;
  }

  get api(): ServerApi {
    return this.target.api;
  }

  async start(target: Promise<Target>): Promise<void> {
    this.#target = await target;
  }

  async stop(): Promise<void> {
    for (const viewer of this.#open) viewer.client.close();
    await this.#target?.stop();
  }

  async account(): Promise<Account> {
    this.#accounts += 1;
    const accountId = `e2e-${this.#accounts}-${Date.now().toString(36)}`;
    return { accountId, token: await this.api.createAccount(accountId) };
  }

  accounts(count: number): Promise<readonly Account[]> {
    return Promise.all(Array.from({ length: count }, () => this.account()));
  }

  /** A room with its creator in it. */
  async room(options: Readonly<Record<string, string | number>> = {}): Promise<StagedRoom> {
    const account = await this.account();
    const roomId = await this.api.createRoom(account.accountId, options);
    return { roomId, account, creator: await this.viewer({ roomId, account }) };
  }

  async viewer(options: ViewerOptions): Promise<Viewer> {
    const viewer = await openViewer(this.target, options);
    this.#open.push(viewer);
    return viewer;
  }

  async rovingViewer(options: ViewerOptions): Promise<RovingViewer> {
    const viewer = await openRovingViewer(this.target, options);
    this.#open.push(viewer);
    return viewer;
  }
}

/** Runs the suite in every mode of the product, each on one target that its tests share. */
export function onEveryTarget(suite: (stage: Stage) => void): void {
  for (const { name, missing, start } of MODES) {
    describe.skipIf(missing !== undefined)(missing ? `${name} (skipped: ${missing})` : name, () => {
      const stage = new Stage();
      beforeAll(() => stage.start(start()));
      afterAll(() => stage.stop());
      suite(stage);
    });
  }
}
