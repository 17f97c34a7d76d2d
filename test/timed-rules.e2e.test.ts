import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClusterTarget, FAULT_MODE } from "./support/target.ts";
import { until } from "./support/until.ts";
import { openViewer, type Viewer } from "./support/viewer.ts";

/** Longer than both authorities need to be killed and to be ready again on an idle machine. */
const SECONDS = 5;
/** What is due is looked for every second; the others are for a busy machine's pauses. */
const TOLERANCE_MS = 3_000;
/** A session that ended unseen is missed within 15 seconds. */
const UNSEEN_MS = 15_000;

type Account = { readonly accountId: string; readonly token: string };

const title = FAULT_MODE.missing ? `${FAULT_MODE.name} (skipped: ${FAULT_MODE.missing})` : FAULT_MODE.name;
describe.skipIf(FAULT_MODE.missing !== undefined)(
  `what ends by itself, over kill -9 of every authority, ${title}`,
  () => {
    let target: ClusterTarget;
    const viewers: Viewer[] = [];
    let creator: Account;
    let muted: { readonly viewer: Viewer; readonly untilMs: number };
    let closing: { readonly viewer: Viewer; readonly roomId: number; readonly atMs: number };
    let idle: { readonly roomId: number; readonly atMs: number };
    let abandonedRoomId: number;
    let queueRoomId: number;
    let robotsBefore: readonly Robot[];
    let backMs: number;

    beforeAll(async () => {
      target = await FAULT_MODE.start();
      const [host, guest, leaver] = await Promise.all([anAccount("host"), anAccount("guest"), anAccount("leaver")]);
      creator = host;
      const mutedRoomId = await aRoom();
      abandonedRoomId = await aRoom({ delayClosePolicy: 2, delaySeconds: 1 });
      queueRoomId = await aRoom();
      const talker = await aViewer(mutedRoomId, guest);
      const inQueue = await aViewer(queueRoomId, leaver);
      const last = await aViewer(abandonedRoomId, leaver);
      await offer("stays", host, false);
      await offer("leaves", leaver, true);
      await call("chatroom/addRobot.action", { roomid: queueRoomId, accids: JSON.stringify([guest.accountId]) });
      robotsBefore = await robots();
      // From here on the times run.
      const idleRoomId = await aRoom({ delayClosePolicy: 2, delaySeconds: SECONDS });
      idle = { roomId: idleRoomId, atMs: Date.now() + SECONDS * 1000 };
      const closingRoomId = await aRoom({ delayClosePolicy: 1, delaySeconds: SECONDS });
      const closingAtMs = Date.now() + SECONDS * 1000;
      closing = { viewer: await aViewer(closingRoomId), roomId: closingRoomId, atMs: closingAtMs };
      const mute = { roomid: mutedRoomId, operator: host.accountId, target: guest.accountId, muteDuration: SECONDS };
      const askedMs = Date.now();
      await call("chatroom/temporaryMute.action", mute);
      muted = { viewer: talker, untilMs: askedMs + SECONDS * 1000 };
      const { authorities } = target.cluster;
      await Promise.all(authorities.map((authority) => authority.kill("SIGKILL")));
      // Nobody hears of these two now; the gateways tell it when somebody listens again.
      for (const viewer of [inQueue, last]) viewer.client.close();
      await Promise.all(authorities.map((authority) => authority.restart()));
      backMs = Date.now();
    });
    afterAll(async () => {
      for (const viewer of viewers) viewer.client.close();
      await target?.stop();
    });

    async function anAccount(name: string): Promise<Account> {
      const accountId = `${name}-${Date.now().toString(36)}`;
      return { accountId, token: await target.api.createAccount(accountId) };
    }
    const aRoom = (options: Readonly<Record<string, number>> = {}) => target.api.createRoom(creator.accountId, options);
    async function aViewer(roomId: number, account?: Account): Promise<Viewer> {
      const viewer = await openViewer(target, { roomId, ...(account && { account }) });
      viewers.push(viewer);
      return viewer;
    }
    const call = (path: string, form: Readonly<Record<string, string | number | boolean>>) =>
      target.api.succeed(path, form);
    const offer = (key: string, { accountId }: Account, transient: boolean) =>
      call("chatroom/queueOffer.action", { roomid: queueRoomId, key, value: "v", operator: accountId, transient });

    async function isOpen(roomid: number): Promise<boolean> {
      const { chatroom } = await call("chatroom/get.action", { roomid });
      return (chatroom as { readonly valid: boolean }).valid;
    }
    async function queueKeys(): Promise<readonly string[]> {
      const { desc } = await call("chatroom/queueList.action", { roomid: queueRoomId });
      return (desc as { readonly list: readonly Readonly<Record<string, string>>[] }).list.flatMap(Object.keys);
    }
    async function robots(): Promise<readonly Robot[]> {
      const { desc } = await call("chatroom/membersByPage.action", {
        roomid: queueRoomId,
        type: 1,
        endtime: 0,
        limit: 100,
      });
      return (desc as { readonly data: readonly Robot[] }).data.filter((member) => member.isRobot);
    }

    /** Not before its time, and about then or as soon as an authority is back. */
    function expectInTime(happenedMs: number, dueMs: number): void {
      expect(happenedMs).toBeGreaterThanOrEqual(dueMs - 100);
      expect(happenedMs - Math.max(dueMs, backMs)).toBeLessThan(TOLERANCE_MS);
    }

    it("[DC1] a room that nobody entered closes when its time is over", async () => {
      await until("the empty room is closed", async () => !(await isOpen(idle.roomId)));
      expectInTime(Date.now(), idle.atMs);
    });

    it("[DC1] a room closes a fixed time after that was set, and tells it", async () => {
      const isTold = () => closing.viewer.notifications.find((notification) => notification.type === "roomClosed");
      await until("the room is closed", () => isTold() !== undefined);
      expectInTime(isTold()?.timeMs ?? 0, closing.atMs);
      expect(await isOpen(closing.roomId)).toBe(false);
    });

    it("[MU2] a temporary mute ends when it was to end", async () => {
      let sent: number | undefined;
      await until("the mute has ended", async () => {
        sent = await muted.viewer.room.sendText("at last").then(
          (receipt) => receipt.timeMs,
          () => undefined,
        );
        return sent !== undefined;
      });
      expectInTime(sent ?? 0, muted.untilMs);
    });

    it("[DC1] a room whose last session ended while no authority lived closes too", async () => {
      await until("the room that was left is closed", async () => !(await isOpen(abandonedRoomId)), {
        withinMs: UNSEEN_MS + 10_000,
      });
    });

    it("[QU4] a transient element leaves when its owner's last session ended while no authority lived", async () => {
      await until("the element has left", async () => (await queueKeys()).join() === "stays", {
        withinMs: UNSEEN_MS + 10_000,
      });
    });

    it("[VM1] virtual members stay, with the time that they have left", async () => {
      const [before] = robotsBefore;
      const after = await robots();
      expect(after.map(({ accid }) => accid)).toEqual([before?.accid]);
      const lostSeconds = (before?.robotExpirAt ?? 0) - (after[0]?.robotExpirAt ?? 0);
      expect(lostSeconds).toBeGreaterThanOrEqual(0);
      expect(lostSeconds).toBeLessThan(120);
    });
  },
);

type Robot = { readonly accid: string; readonly isRobot?: boolean; readonly robotExpirAt: number };
