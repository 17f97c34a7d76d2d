import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODES, type Target } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

const VIEWERS = 200;
const SENDERS = 20;
const MESSAGES = 2_000;

for (const mode of MODES) {
  const title = mode.missing ? `${mode.name} (skipped: ${mode.missing})` : mode.name;
  describe.skipIf(mode.missing !== undefined)(title, () => {
    let target: Target;
    let viewers: readonly Viewer[] = [];

    beforeAll(async () => {
      target = await mode.start();
    });
    afterAll(async () => {
      for (const viewer of viewers) viewer.client.close();
      await target?.stop();
    });

    it(`[SQ1] ${VIEWERS} viewers see ${MESSAGES} messages of ${SENDERS} senders exactly once, in one order`, async () => {
      const accounts = await Promise.all(
        Array.from({ length: SENDERS }, async (_, index) => {
          const accountId = `sender-${index}-${Date.now().toString(36)}`;
          return { accountId, token: await target.api.createAccount(accountId) };
        }),
      );
      const roomId = await target.api.createRoom(accounts[0]?.accountId ?? "");
      viewers = await Promise.all(
        Array.from({ length: VIEWERS }, (_, index) => {
          const account = accounts[index];
          const place = { roomId, gateway: index % target.gatewayUrls.length };
          return openViewer(target, account ? { ...place, account } : place);
        }),
      );
      const receipts = await Promise.all(
        viewers.slice(0, SENDERS).map(async (sender, index) => {
          const seqs: number[] = [];
          for (let sent = 0; sent < MESSAGES / SENDERS; sent += 1) {
            const receipt = await sender.room.sendText(`${index}:${sent}`);
            expect(receipt.isStored).toBe(true);
            seqs.push(receipt.position.seq);
          }
          return seqs;
        }),
      );
      await until("everybody has everything", () => viewers.every((viewer) => viewer.messages.length >= MESSAGES), {
        describe: () => `fewest: ${Math.min(...viewers.map((viewer) => viewer.messages.length))}`,
      });
      const expected = viewers[0]?.messages.map((message) => message.seq) ?? [];
      expect(expected).toEqual(Array.from({ length: MESSAGES }, (_, index) => index + 1));
      expect(receipts.flat().sort((a, b) => a - b)).toEqual(expected);
      const texts = viewers[0]?.messages.map((message) => (message.type === "text" ? message.text : ""));
      for (const viewer of viewers) {
        expect(viewer.messages.map((message) => message.seq)).toEqual(expected);
        expect(viewer.messages.map((message) => (message.type === "text" ? message.text : ""))).toEqual(texts);
        expect(viewer.lostContinuity()).toBe(0);
      }
    });
  });
}
