import type { SendReceipt } from "@plaza/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readStoredSeqs } from "./support/stored-seqs.ts";
import { type ClusterTarget, FAULT_MODE } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

const VIEWERS = 200;
const SENDERS = 20;
const MESSAGES_PER_SENDER = 100;

type Victim = { readonly name: string; readonly kill: (target: ClusterTarget) => Promise<() => Promise<void>> };

/** Each kills a process under load and returns how to bring it back afterwards. */
const VICTIMS: readonly Victim[] = [
  { name: "a gateway", kill: async ({ cluster }) => killOne(cluster.gateways[0]) },
  { name: "an authority", kill: async ({ cluster }) => killOne(cluster.authorities[0]) },
  { name: "the history service", kill: async ({ cluster }) => killOne(cluster.history) },
];

async function killOne(process: ClusterTarget["cluster"]["history"] | undefined): Promise<() => Promise<void>> {
  if (!process) throw new Error("the cluster is smaller than the test");
  await process.kill("SIGKILL");
  return () => process.restart();
}

const title = FAULT_MODE.missing ? `${FAULT_MODE.name} (skipped: ${FAULT_MODE.missing})` : FAULT_MODE.name;
describe.skipIf(FAULT_MODE.missing !== undefined)(title, () => {
  let target: ClusterTarget;
  let viewers: readonly Viewer[] = [];

  beforeAll(async () => {
    target = await FAULT_MODE.start();
  });
  afterAll(async () => {
    for (const viewer of viewers) viewer.client.close();
    await target?.stop();
  });

  for (const victim of VICTIMS) {
    it(`[AK1] [SQ1] [RS1] nothing is lost, doubled or out of order when ${victim.name} is killed under load`, async () => {
      const accounts = await Promise.all(
        Array.from({ length: SENDERS }, async (_, index) => {
          const accountId = `s${index}-${victim.name.replaceAll(" ", "")}-${Date.now().toString(36)}`.slice(0, 32);
          return { accountId, token: await target.api.createAccount(accountId) };
        }),
      );
      const roomId = await target.api.createRoom(accounts[0]?.accountId ?? "");
      viewers = await Promise.all(
        Array.from({ length: VIEWERS }, (_, index) => {
          const account = accounts[index];
          const place = { roomId, gateway: index % 2 };
          return openViewer(target, account ? { ...place, account } : place);
        }),
      );
      const receipts: SendReceipt[] = [];
      const sending = viewers.slice(0, SENDERS).map(async (sender, index) => {
        for (let sent = 0; sent < MESSAGES_PER_SENDER; sent += 1) {
          receipts.push(await sender.room.sendText(`${index}:${sent}`));
        }
      });
      const quarter = (SENDERS * MESSAGES_PER_SENDER) / 4;
      await until("the load is on", () => receipts.length > quarter);
      const bringBack = await victim.kill(target);
      const restarted = bringBack();
      await Promise.all(sending);
      await restarted;
      const total = SENDERS * MESSAGES_PER_SENDER;
      await until("everybody has everything", () => viewers.every((viewer) => viewer.messages.length >= total), {
        withinMs: 60_000,
        describe: () => viewers.map((viewer) => viewer.messages.length).join(" "),
      });
      const texts = (viewer: Viewer) => viewer.messages.map((one) => (one.type === "text" ? one.text : ""));
      const expected = viewers[0] ? texts(viewers[0]) : [];
      expect(new Set(expected).size).toBe(total);
      for (const viewer of viewers) {
        expect(texts(viewer)).toEqual(expected);
        expect(viewer.lostContinuity()).toBe(0);
      }
      const promised = receipts.filter((receipt) => receipt.isStored).map((receipt) => receipt.position.seq);
      expect(promised.length).toBeGreaterThan(0);
      await until("history has written what was promised", async () => {
        const stored = new Set(await readStoredSeqs(roomId, target.cluster.keyspace));
        return promised.every((seq) => stored.has(seq));
      });
      const stored = await readStoredSeqs(roomId, target.cluster.keyspace);
      expect(new Set(stored).size).toBe(stored.length);
      for (const viewer of viewers) viewer.client.close();
    });
  }
});
