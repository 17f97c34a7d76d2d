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
    const accountOf = (page: Page): Promise<string> =>
      page.evaluate(() => JSON.parse(sessionStorage.getItem("plaza.session") ?? "").identity.accountId);
    async function promote(page: Page): Promise<Page> {
      const manager = { roomid: roomId, operator: creator, target: await accountOf(page), opt: 1, optvalue: true };
      await target.api.succeed("chatroom/setMemberRole.action", manager);
      await page.getByText("Room controls").waitFor();
      return page;
    }
    const aManager = async (nick: string): Promise<Page> => promote(await aTab(nick));
    /** Another device: it has the account and nothing else of the tab. */
    async function aTabOfTheSame(tab: Page): Promise<Page> {
      const session = await tab.evaluate(() => sessionStorage.getItem("plaza.session") ?? "");
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript((given) => sessionStorage.setItem("plaza.session", given), session);
      await page.goto(`${target.apiUrl}/?room=${roomId}`);
      await page.getByTestId("composer-input").waitFor();
      return page;
    }
    const close = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));
    /** Does something to a message by its menu. */
    async function act(page: Page, text: string, action: string): Promise<void> {
      const message = page.getByTestId("message").filter({ hasText: text });
      await message.getByRole("button", { name: /^Actions on/ }).click();
      await message.getByRole("button", { name: action, exact: true }).click();
    }
    const placeIs = (page: Page, place: string) => page.getByTestId("queue-place").getByText(place).waitFor();
    const queueHas = (page: Page, size: number) =>
      until(`${size} are in the queue`, async () => (await page.getByTestId("queued").count()) === size);
    const obstacleIs = (page: Page, text: RegExp) =>
      page.getByTestId("speaking-obstacle").filter({ hasText: text }).waitFor();
    async function setSlowMode(page: Page, seconds: string): Promise<void> {
      const controls = page.getByTestId("room-controls");
      if ((await controls.getAttribute("open")) === null) await controls.getByText("Room controls").click();
      await controls.getByRole("spinbutton").fill(seconds);
      await controls.getByRole("button", { name: "Set slow mode" }).click();
      await controls.getByText("Slow mode: done").waitFor();
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

    it("[RC4] [PN1] [BR1] [PR1] messages are taken back, pinned, told to all rooms, and sent again when the room was too busy", async () => {
      const [ann, eve] = [await aTab("Ann"), await aTab("Eve")];
      for (const text of ["pin this", "not what Ann meant", "not what Eve likes"]) await say(ann, text);
      await eve.getByText("not what Eve likes").waitFor();
      await promote(eve);
      await act(ann, "not what Ann meant", "Take back");
      await act(eve, "not what Eve likes", "Take back");
      for (const page of [ann, eve]) {
        await until("both are taken back", async () => (await page.getByTestId("taken-back").count()) === 2);
        expect(await textsOf(page)).not.toContain("not what Ann meant");
      }
      await act(eve, "pin this", "Pin");
      await ann.getByTestId("pinned").getByText("Ann pin this").waitFor();
      expect(await ann.getByRole("button", { name: "Unpin" }).isVisible()).toBe(false);
      await eve.getByRole("button", { name: "Unpin" }).click();
      await ann.getByTestId("pinned").waitFor({ state: "hidden" });

      const broadcast = { fromAccid: creator, msgId: crypto.randomUUID(), msgType: 0, attach: "to all rooms" };
      await target.api.succeed("chatroom/broadcast.action", broadcast);
      await ann.getByTestId("broadcast").getByText("to all rooms").waitFor();

      await target.api.succeed("chatroom/setMessageBudget.action", { roomid: roomId, messagesPerSecond: 1 });
      const busy = ["busy 1", "busy 2", "busy 3", "busy 4", "busy 5", "busy 6"];
      for (const text of busy) await say(ann, text);
      const again = ann.getByRole("button", { name: "Send again" });
      await again.first().waitFor();
      await target.api.succeed("chatroom/setMessageBudget.action", { roomid: roomId, messagesPerSecond: -1 });
      await until("all are sent in the end", async () => {
        if ((await again.count()) > 0) await again.first().click();
        const texts = await textsOf(eve);
        return busy.every((text) => texts.includes(text));
      });
      await close(ann, eve);
    });

    it("[QU2] [QU3] [QU4] hands are raised and lowered, everybody sees a place, and a manager takes and clears", async () => {
      const [ann, bob, eve] = [await aTab("Ann"), await aTab("Bob"), await aManager("Eve")];
      await ann.getByTestId("hand-button").click();
      await placeIs(ann, "1 of 1");
      await bob.getByTestId("hand-button").click();
      await placeIs(bob, "2 of 2");
      await eve.getByTestId("queue-panel").locator("summary").click();
      expect(await eve.getByTestId("queued").allTextContents()).toEqual(["1AnnTake", "2BobTake"]);
      await eve.getByRole("button", { name: "Take the next" }).click();
      await placeIs(bob, "1 of 1");
      await ann.getByTestId("queue-place").waitFor({ state: "hidden" });
      await ann.getByTestId("hand-button").click();
      await eve.getByRole("button", { name: "Take Ann" }).click();
      await ann.getByText("Raise hand").waitFor();
      await bob.getByText("Lower hand").click();
      await bob.getByTestId("queue-place").waitFor({ state: "hidden" });
      await Promise.all([ann.getByTestId("hand-button").click(), bob.getByTestId("hand-button").click()]);
      await queueHas(eve, 2);
      await close(bob);
      await queueHas(eve, 1);
      await eve.getByRole("button", { name: "Clear the queue" }).click();
      await ann.getByTestId("queue-place").waitFor({ state: "hidden" });
      await close(ann, eve);
    });

    it("[SM1] [TG2] [MU2] whoever has to wait sees for what and how long", async () => {
      const [ann, eve] = [await aTab("Ann"), await aManager("Eve")];
      const accid = await accountOf(ann);
      await setSlowMode(eve, "60");
      await ann.getByTestId("slow-mode").getByText("Slow mode 60 s").waitFor();
      await say(ann, "slowly");
      await obstacleIs(ann, /Slow mode\s*(60|[45][0-9]) s/);
      await ann.reload();
      await say(ann, "too early");
      await obstacleIs(ann, /Slow mode\s*(60|[1-5][0-9]) s/);
      await setSlowMode(eve, "0");
      await ann.getByTestId("speaking-obstacle").waitFor({ state: "hidden" });

      await target.api.succeed("chatroom/updateChatRoomRoleTag.action", { roomId, accid, tags: '["new"]' });
      const tagMute = { roomid: roomId, operator: creator, targetTag: "new" };
      await target.api.succeed("chatroom/tagTemporaryMute.action", { ...tagMute, muteDuration: 120 });
      await obstacleIs(ann, /Who holds the tag “new” is muted\s*(1 min [0-9]+|2 min 0) s/);
      await target.api.succeed("chatroom/tagTemporaryMute.action", { ...tagMute, muteDuration: 0 });
      await ann.getByTestId("speaking-obstacle").waitFor({ state: "hidden" });
      await act(eve, "slowly", "Mute for 1 min");
      await obstacleIs(ann, /You are muted until .*\s.* s/);
      await close(ann, eve);
    });

    it("[DV1] a displaced device says why, stays away, and comes back when its user wants to", async () => {
      await target.api.succeed("chatroom/setMultiClientPolicy.action", { roomid: roomId, policy: 3 });
      const first = await aTab("Ann");
      const second = await aTabOfTheSame(first);
      await first.getByTestId("banner").getByText("You are in this room with another device now.").waitFor();
      expect(await stateOf(first)).toBe("closed");
      await say(second, "still here");
      expect(await textsOf(first)).not.toContain("still here");
      await first.getByRole("button", { name: "Come back" }).click();
      await second.getByTestId("banner").getByText("You are in this room with another device now.").waitFor();
      await until("the first is live", async () => (await stateOf(first)) === "live");
      await close(first, second);
      await target.api.succeed("chatroom/setMultiClientPolicy.action", { roomid: roomId, policy: 0 });
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
