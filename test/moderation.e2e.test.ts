import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODES, type Target } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

type Account = { readonly accountId: string; readonly token: string };
for (const mode of MODES) {
  const title = mode.missing ? `${mode.name} (skipped: ${mode.missing})` : mode.name;
  describe.skipIf(mode.missing !== undefined)(title, () => {
    let target: Target;
    const viewers: Viewer[] = [];
    let accounts = 0;

    beforeAll(async () => {
      target = await mode.start();
    });
    afterAll(async () => {
      for (const viewer of viewers) viewer.client.close();
      await target?.stop();
    });

    async function anAccount(): Promise<Account> {
      accounts += 1;
      const accountId = `mod-${accounts}-${Date.now().toString(36)}`;
      return { accountId, token: await target.api.createAccount(accountId) };
    }
    async function aViewer(options: Parameters<typeof openViewer>[1]) {
      const viewer = await openViewer(target, options);
      viewers.push(viewer);
      return viewer;
    }
    /** A room with its creator in it. */
    async function aRoom() {
      const account = await anAccount();
      const roomId = await target.api.createRoom(account.accountId);
      return { roomId, creator: await aViewer({ roomId, account }) };
    }

    it("[BL1] [BL2] blocking disconnects every device on every gateway within a second and keeps the account out", async () => {
      const { roomId, creator } = await aRoom();
      const account = await anAccount();
      const devices = await Promise.all([0, 1, 0, 1, 0].map((gateway) => aViewer({ roomId, account, gateway })));
      await creator.room.members.setBlocked(account.accountId, true, { extension: "spam" });
      await until("all devices are out", () => devices.every(({ room }) => room.state.kind === "ended"), {
        withinMs: 1_000,
      });
      for (const { room } of devices) {
        expect(room.state).toMatchObject({ end: { kind: "kicked", reason: "blocked", extension: "spam" } });
      }
      for (const gateway of [0, 1]) {
        await expect(openViewer(target, { roomId, account, gateway })).rejects.toMatchObject({ code: "blocked" });
      }
      await creator.room.members.setBlocked(account.accountId, false);
      const back = await aViewer({ roomId, account });
      expect(back.room.state.kind).toBe("live");
    });

    it("[MU1] [MU2] [MU3] whoever is muted receives and cannot send, and learns why", async () => {
      const { roomId, creator } = await aRoom();
      const account = await anAccount();
      const viewer = await aViewer({ roomId, account, gateway: 1, nick: "Eve" });
      const [members, id] = [creator.room.members, account.accountId];
      await members.setMuted(id, true);
      await expect(viewer.room.sendText("a")).rejects.toMatchObject({ code: "muted" });
      await members.setMuted(id, false);
      await members.setTemporaryMute(id, 600);
      await expect(viewer.room.sendText("b")).rejects.toMatchObject({ code: "temporarilyMuted" });
      await members.setTemporaryMute(id, 0);
      await creator.room.setMuted(true);
      await expect(viewer.room.sendText("c")).rejects.toMatchObject({ code: "roomMuted" });
      await creator.room.sendText("the creator speaks");
      await creator.room.setMuted(false);
      await viewer.room.sendText("everybody again");
      await until("the viewer has seen all of it", () => viewer.messages.length === 2);
      await until("and was told", () => viewer.notifications.length === 6);
      expect(viewer.notifications.map((one) => one.type)).toEqual([
        "memberMuted",
        "memberUnmuted",
        "memberTemporarilyMuted",
        "temporaryMuteEnded",
        "roomMuted",
        "roomUnmuted",
      ]);
      expect(viewer.notifications[0]).toMatchObject({ targets: [id], targetNicks: ["Eve"], member: { nick: "Eve" } });
    });

    it("[RE1] somebody removed learns why and may come back", async () => {
      const { roomId, creator } = await aRoom();
      const account = await anAccount();
      const viewer = await aViewer({ roomId, account, gateway: 1 });
      await creator.room.members.remove(account.accountId, { extension: "cool down" });
      await until("the viewer is out", () => viewer.room.state.kind === "ended");
      expect(viewer.room.state).toMatchObject({ end: { reason: "byManager", extension: "cool down" } });
      expect((await aViewer({ roomId, account })).room.state.kind).toBe("live");
    });

    it("[RI1] [OI1] information changes for everybody, on every device, and a fixed member's stays", async () => {
      const { roomId, creator } = await aRoom();
      const account = await anAccount();
      const [phone, tablet] = [await aViewer({ roomId, account }), await aViewer({ roomId, account, gateway: 1 })];
      await creator.room.update({ name: "new name" });
      await until("the name is new", () => phone.room.snapshot.name === "new name");
      await creator.room.members.setRole(account.accountId, "ordinaryMember");
      await phone.room.updateSelf({ nick: "Ada" }, { persistent: true });
      await until("the other device has heard", () => tablet.notifications.at(-1)?.type === "memberUpdated");
      await tablet.room.sendText("from the tablet");
      await until("the message is there", () => creator.messages.length === 1);
      expect(creator.messages[0]?.sender).toMatchObject({ nick: "Ada", role: "ordinaryMember" });
      phone.client.close();
      tablet.client.close();
      await until("the member is offline, and listed as before", async () => {
        const [member] = await creator.room.members.get([account.accountId]);
        return member?.isOnline === false && member.nick === "Ada" && member.role === "ordinaryMember";
      });
    });
  });
}
