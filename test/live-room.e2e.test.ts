import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_MODES, launchBrowser } from "./support/browser.ts";
import type { Target } from "./support/target.ts";
import { until } from "./support/until.ts";

/** More than the page shows at first, so that older ones have to be fetched. */
const OLD_MESSAGES = 120;

/** The longest delay between two attempts, and what the restart itself takes. */
const RECONNECT_MS = 45_000;

for (const mode of BROWSER_MODES) {
  const { missing } = mode;
  const title = missing ? `${mode.name} (skipped: ${missing})` : mode.name;
  describe.skipIf(missing !== undefined)(title, () => {
    let target: Target;
    let browser: Browser;
    let roomId: number;
    let creator: string;

    beforeAll(async () => {
      target = await mode.start({ PLAZA_DEMO: "true" });
      browser = await launchBrowser();
      creator = `page-${Date.now().toString(36)}`;
      await target.api.createAccount(creator);
      roomId = await target.api.createRoom(creator);
    });
    afterAll(async () => {
      await browser?.close();
      await target?.stop();
    });

    /** A tab of its own visitor, signed in by nickname and in the room. */
    async function aTab(nick: string): Promise<Page> {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${target.apiUrl}/?room=${roomId}`);
      await page.getByTestId("nick-input").fill(nick);
      await page.getByTestId("enter-button").click();
      await page.getByTestId("composer-input").waitFor();
      return page;
    }
    async function say(page: Page, text: string): Promise<void> {
      await page.getByTestId("composer-input").fill(text);
      await page.getByTestId("composer-input").press("Enter");
    }
    const textsOf = (page: Page) => page.getByTestId("message-text").allTextContents();
    const stateOf = (page: Page) => page.getByTestId("connection-state").getAttribute("data-state");

    it("two visitors talk, see each other counted, and come back by themselves after the servers were restarted", async () => {
      const [ann, bob] = [await aTab("Ann"), await aTab("Bob")];
      await say(ann, "hello from Ann");
      await bob.getByText("hello from Ann").waitFor();
      await say(bob, "hello from Bob <b>");
      await ann.getByText("hello from Bob <b>").waitFor();
      expect(await textsOf(ann)).toEqual(await textsOf(bob));
      await until("both are counted", async () => {
        return (await ann.getByTestId("online-count").getAttribute("data-online")) === "2";
      });
      await target.restartAll();
      for (const page of [ann, bob])
        await until("the page is live again", async () => (await stateOf(page)) === "live", { withinMs: RECONNECT_MS });
      await say(ann, "after the restart");
      await bob.getByText("after the restart").waitFor();
      expect(await textsOf(bob)).toEqual(["hello from Ann", "hello from Bob <b>", "after the restart"]);
      await Promise.all([ann.context().close(), bob.context().close()]);
    });

    it("older messages come when one scrolls up", async () => {
      for (let index = 0; index < OLD_MESSAGES; index += 1) {
        const answer = await target.api.sendText(roomId, creator, `old ${index}`);
        expect(answer.code).toBe(200);
      }
      const page = await aTab("Cid");
      await page.getByText(`old ${OLD_MESSAGES - 1}`, { exact: true }).waitFor();
      await until("the oldest has come", async () => {
        await page.getByTestId("scroller").evaluate((scroller) => scroller.scrollTo(0, 0));
        return (await textsOf(page)).includes("old 0");
      });
      const texts = (await textsOf(page)).filter((text) => text.startsWith("old "));
      expect(texts).toEqual(Array.from({ length: OLD_MESSAGES }, (_, index) => `old ${index}`));
      await page.context().close();
    });

    it("whoever only watches can read, and is told why not to write", async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${target.apiUrl}/?room=${roomId}`);
      await page.getByTestId("guest-button").click();
      await page.getByTestId("read-only-hint").waitFor();
      expect(await page.getByTestId("composer").isVisible()).toBe(false);
      await page.context().close();
    });
  });
}
