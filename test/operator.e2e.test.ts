import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_MODES, launchBrowser } from "./support/browser.ts";
import type { Target } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer } from "./support/viewer.ts";

/** One more than the page shows of a room's history at first. */
const MESSAGES = 51;

for (const mode of BROWSER_MODES) {
  const { missing } = mode;
  const title = missing ? `${mode.name} (skipped: ${missing})` : mode.name;
  describe.skipIf(missing !== undefined)(title, () => {
    let target: Target;
    let browser: Browser;
    let creator: string;

    beforeAll(async () => {
      target = await mode.start();
      browser = await launchBrowser();
      creator = `operator-${Date.now().toString(36)}`;
      await target.api.createAccount(creator);
    });
    afterAll(async () => {
      await browser?.close();
      await target?.stop();
    });

    async function signIn(appSecret: string): Promise<Page> {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${target.apiUrl}/operator.html`);
      await page.getByTestId("app-key-input").fill(target.api.appKey);
      await page.getByTestId("app-secret-input").fill(appSecret);
      await page.getByRole("button", { name: "Sign in" }).click();
      return page;
    }

    const done = (page: Page, text: string) =>
      page.getByTestId("operator-status").and(page.locator("[data-state=done]")).filter({ hasText: text }).waitFor();

    async function openRoom(roomId: number): Promise<Page> {
      const page = await signIn(target.api.appSecret);
      await submit(page, "Open by id", { roomid: String(roomId) });
      await page.getByRole("heading", { name: `(${roomId})` }).waitFor();
      return page;
    }
    async function submit(page: Page, name: string, values: Readonly<Record<string, string>>): Promise<void> {
      const form = page.getByRole("form", { name });
      for (const [field, value] of Object.entries(values)) {
        const input = form.locator(`[name=${field}]`);
        if ((await input.evaluate((given) => given.tagName)) === "SELECT") await input.selectOption(value);
        else await input.fill(value);
      }
      await form.getByRole("button").click();
    }
    const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
    const factsAre = (page: Page, text: string) =>
      page.getByTestId("operator-room-facts").filter({ hasText: text }).waitFor();
    const rowsOf = (page: Page, table: string) => page.getByRole("region", { name: table }).locator("tbody tr");
    async function anAccount(name: string) {
      const accountId = `${name}-${Date.now().toString(36)}`;
      return { accountId, token: await target.api.createAccount(accountId) };
    }

    it("shows nothing to somebody without the application's secret", async () => {
      const page = await signIn("not the secret");
      await page.getByTestId("operator-error").filter({ hasText: "CheckSum" }).waitFor();
      expect(await page.getByTestId("operator").isVisible()).toBe(false);
      await page.context().close();
    });

    it("makes a room, changes, mutes and closes it, and finds it in the list", async () => {
      const page = await signIn(target.api.appSecret);
      const form = page.getByRole("form", { name: "Create room" });
      await form.locator("[name=creator]").fill(creator);
      await form.locator("[name=name]").fill("Operated room");
      await form.getByRole("button").click();
      await page.getByRole("heading", { name: /^Operated room/ }).waitFor();

      const information = page.getByRole("form", { name: "Save information" });
      await information.locator("[name=announcement]").fill("Closing soon");
      await information.getByRole("button").click();
      await done(page, "The information was saved");

      await page.getByRole("button", { name: "Mute room" }).click();
      await done(page, "The room was muted");
      await page.getByTestId("operator-room-facts").filter({ hasText: "muted" }).waitFor();
      await page.getByRole("button", { name: "Close room" }).click();
      await done(page, "The room was closed");

      await page.getByRole("button", { name: "Rooms", exact: true }).click();
      await page.getByRole("table", { name: "Rooms" }).getByText("Operated room").waitFor();
      await page.context().close();
    });

    it("ranks a room in which somebody spoke", async () => {
      const roomId = await target.api.createRoom(creator);
      expect((await target.api.sendText(roomId, creator, "hello")).code).toBe(200);
      const page = await signIn(target.api.appSecret);
      const table = page.getByRole("table", { name: "Top rooms of today (UTC)" });
      await expect
        .poll(
          async () => {
            await page.getByRole("button", { name: "Statistics" }).click();
            await table.waitFor();
            return table.textContent();
          },
          { timeout: 20_000 },
        )
        .toContain(String(roomId));
      await page.context().close();
    });

    it("[SM1] [PR1] [DV1] [DC1] [QU3] sets a room's rules, and works its queue", async () => {
      const page = await openRoom(await target.api.createRoom(creator));
      await submit(page, "Set slow mode", { seconds: "5" });
      await factsAre(page, "slow mode 5 s");
      await submit(page, "Set budget", { messagesPerSecond: "100" });
      await done(page, "The budget was set");
      await submit(page, "Set devices", { policy: "3" });
      await done(page, "The rule for devices was set");
      await submit(page, "Set closing", { delayClosePolicy: "2", delaySeconds: "3600" });
      await factsAre(page, "closes when it was empty for 3600 s");
      expect(await page.locator("[name=messagesPerSecond]").inputValue()).toBe("100");
      expect(await page.locator("[name=policy]").inputValue()).toBe("3");

      for (const key of ["seat-1", "seat-2", "seat-3", "seat-4"]) {
        await submit(page, "Put into the queue", { key, value: "a singer" });
        await done(page, `${key} is in the queue`);
      }
      await submit(page, "Limit the queue", { sizeLimit: "4" });
      await done(page, "The queue was limited");
      await submit(page, "Put into the queue", { key: "seat-5", value: "too many" });
      await page.getByTestId("operator-status").filter({ hasText: "Refused (419)" }).waitFor();
      await press(page, "Take the head");
      await done(page, "The head was taken");
      await rowsOf(page, "In the queue").filter({ hasText: "seat-3" }).getByRole("button", { name: "Take" }).click();
      await done(page, "seat-3 was taken");
      expect(await rowsOf(page, "In the queue").allTextContents()).toEqual([
        "1seat-2a singerTake",
        "2seat-4a singerTake",
      ]);
      await press(page, "Clear the queue");
      await done(page, "The queue was cleared");
      expect(await rowsOf(page, "In the queue").count()).toBe(0);
      await page.context().close();
    });

    it("[RO1] [MU1] [BL2] [VM1] changes members' standings, and adds and removes virtual ones", async () => {
      const roomId = await target.api.createRoom(creator);
      const [ann, bot] = [await anAccount("ann"), await anAccount("bot")];
      const viewer = await openViewer(target, { roomId, account: ann });
      const page = await openRoom(roomId);
      const annIn = (table: string) => rowsOf(page, table).filter({ hasText: ann.accountId });
      const change = async (table: string, action: string) => {
        await annIn(table).getByRole("button", { name: action, exact: true }).click();
        await done(page, `${action}: done`);
      };
      await change("Visitors", "Make manager");
      await change("Managers", "End manager");
      await change("Visitors", "Make member");
      await change("Fixed members", "Mute for 10 min");
      await annIn("Fixed members").filter({ hasText: "muted for" }).waitFor();
      await change("Fixed members", "End temporary mute");
      await change("Fixed members", "Mute");
      await change("Fixed members", "Unmute");
      await change("Fixed members", "End membership");
      await change("Visitors", "Block");
      await until("the viewer is out", () => viewer.room.state.kind === "ended");
      viewer.client.close();

      await submit(page, "Add virtual members", { accids: `${bot.accountId}, nobody-known` });
      await page.getByTestId("operator-status").filter({ hasText: "no such account: nobody-known" }).waitFor();
      const robot = rowsOf(page, "Visitors").filter({ hasText: "Virtual member" });
      await robot.getByRole("button", { name: "Remove" }).click();
      await done(page, "Remove: done");
      await submit(page, "Add virtual members", { accids: bot.accountId });
      await done(page, "The virtual members were added");
      await press(page, "Remove all virtual members");
      await done(page, "The virtual members were removed");
      expect(await robot.count()).toBe(0);
      await page.context().close();
    });

    it("[RC4] [PN1] pages through history, pins and takes back", async () => {
      const roomId = await target.api.createRoom(creator);
      const viewer = await openViewer(target, { roomId });
      for (let index = 0; index < MESSAGES; index += 1) await target.api.sendText(roomId, creator, `said ${index}.`);
      const page = await openRoom(roomId);
      const row = (text: string) => rowsOf(page, "Messages").filter({ hasText: text });
      await until("history has the newest", async () => {
        await press(page, "Refresh");
        await done(page, "Up to date");
        return (await row(`said ${MESSAGES - 1}.`).count()) === 1;
      });
      expect(await row("said 0.").count()).toBe(0);
      await press(page, "Older messages");
      await row("said 0.").waitFor();
      await row("said 50.").getByRole("button", { name: "Pin" }).click();
      await factsAre(page, "a message is pinned");
      expect(viewer.room.snapshot.pinned).toMatchObject({ text: "said 50." });
      await press(page, "Unpin the message");
      await done(page, "The message was unpinned");
      await row("said 49.").getByRole("button", { name: "Take back" }).click();
      await done(page, "The message was taken back");
      expect(await row("said 49.").count()).toBe(0);
      await until("the room is told", () => viewer.notifications.some(({ type }) => type === "messageRecalled"));
      viewer.client.close();
      await page.context().close();
    });

    it("[BR1] speaks to all rooms, and keeps no credentials after signing out", async () => {
      const viewer = await openViewer(target, { roomId: await target.api.createRoom(creator) });
      const heard: string[] = [];
      viewer.client.on("broadcast", (message) => heard.push(message.type === "text" ? message.text : message.type));
      const page = await signIn(target.api.appSecret);
      await press(page, "Broadcast");
      await submit(page, "Send to all rooms", { fromAccid: creator, attach: "Closing in five minutes" });
      await done(page, "The message was sent to all rooms");
      await until("the viewer has heard it", () => heard.length > 0);
      expect(heard).toEqual(["Closing in five minutes"]);
      viewer.client.close();

      await press(page, "Sign out");
      await page.getByTestId("operator-sign-in").waitFor();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await page.reload();
      await page.getByTestId("operator-sign-in").waitFor();
      expect(await page.getByTestId("operator").count()).toBe(0);
      await page.context().close();
    });
  });
}
