import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_MODES, launchBrowser } from "./support/browser.ts";
import type { Target } from "./support/target.ts";

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
  });
}
