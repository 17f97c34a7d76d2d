import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClusterTarget, FAULT_MODE } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

const VIEWERS = 50;
const MESSAGES = 300;

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

  it("[DR1] SIGTERM of a gateway and of an authority ends both with 0, and no viewer misses or doubles a message", async () => {
    const creator = { accountId: `drain-${Date.now().toString(36)}`, token: "" };
    const account = { ...creator, token: await target.api.createAccount(creator.accountId) };
    const roomId = await target.api.createRoom(account.accountId);
    viewers = await Promise.all(
      Array.from({ length: VIEWERS }, (_, index) =>
        openViewer(target, { roomId, gateway: index % 2, ...(index === 0 ? { account } : {}) }),
      ),
    );
    const sender = viewers[0];
    let sent = 0;
    const sending = (async () => {
      for (; sent < MESSAGES; sent += 1) await sender?.room.sendText(String(sent));
    })();
    await until("the load is on", () => sent > MESSAGES / 4);
    const [gateway, authority] = [target.cluster.gateways[0], target.cluster.authorities[0]];
    await Promise.all([gateway?.kill("SIGTERM"), authority?.kill("SIGTERM")]);
    expect(gateway?.ended).toBe("it exited with code 0");
    expect(authority?.ended).toBe("it exited with code 0");
    await sending;
    await until("everybody has everything", () => viewers.every((viewer) => viewer.messages.length >= MESSAGES));
    const expected = Array.from({ length: MESSAGES }, (_, index) => String(index));
    for (const viewer of viewers) {
      expect(viewer.messages.map((one) => (one.type === "text" ? one.text : ""))).toEqual(expected);
      expect(viewer.lostContinuity()).toBe(0);
    }
  });
});
