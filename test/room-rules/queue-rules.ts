import { expect, it } from "vitest";
import type { Stage } from "../support/stage.ts";
import { until } from "../support/until.ts";
import type { Viewer } from "../support/viewer.ts";

/** What the viewer's application was told of the queue: `kind key=value …`. */
function queueChanges({ notifications }: Viewer): readonly string[] {
  return notifications.flatMap(({ queue }) =>
    queue ? [[queue.kind, ...queue.elements.map(({ key, value }) => `${key}=${value}`)].join(" ")] : [],
  );
}

async function untilToldOf(change: string, viewer: Viewer): Promise<void> {
  await until(`the viewer was told "${change}"`, () => queueChanges(viewer).at(-1) === change, {
    describe: () => `told: ${queueChanges(viewer).join("; ")}`,
  });
}

export function queueRules(stage: Stage): void {
  it("[QU1] [QU2] [QU3] clients take turns, and everybody is told of every change", async () => {
    const { roomId, account: host, creator } = await stage.room();
    const ada = await stage.account();
    const singer = await stage.viewer({ roomId, account: ada, gateway: 1, nick: "Ada" });
    const watcher = await stage.viewer({ roomId, gateway: 1 });
    expect(await creator.room.queue.init(2)).toEqual({ sizeLimit: 2, size: 0 });
    await singer.room.queue.offer({ key: "a", value: "1" }, { extension: "me" });
    await creator.room.queue.offer({ key: "b", value: "2", owner: ada.accountId });
    await expect(singer.room.queue.offer({ key: "c", value: "3" })).rejects.toMatchObject({ code: "queueFull" });
    expect(await singer.room.queue.offer({ key: "a", value: "4" })).toMatchObject({
      addedKeys: [],
      updatedKeys: ["a"],
    });
    expect(await watcher.room.queue.list()).toMatchObject({
      sizeLimit: 2,
      size: 2,
      elements: [
        { key: "a", value: "4", owner: ada.accountId, ownerNick: "Ada", isTransient: false },
        { key: "b", value: "2", owner: ada.accountId },
      ],
    });
    const { sizeLimit, size } = await creator.room.queue.init(1);
    expect({ sizeLimit, size }).toEqual({ sizeLimit: 1, size: 2 });
    expect(
      await creator.room.queue.update([
        { key: "b", value: "5" },
        { key: "x", value: "6" },
      ]),
    ).toEqual(["x"]);
    expect(await watcher.room.queue.peek()).toMatchObject({ key: "a" });
    expect(await singer.room.queue.poll("b")).toMatchObject({ key: "b", value: "5" });
    expect(await creator.room.queue.poll()).toMatchObject({ key: "a", value: "4" });
    await expect(creator.room.queue.poll()).rejects.toMatchObject({ code: "queueNotFound" });
    const offered = await creator.room.queue.offerAll([
      { key: "d", value: "7" },
      { key: "e", value: "8" },
      { key: "d", value: "9", policy: "onlyAdd" },
    ]);
    expect(offered).toMatchObject({
      addedKeys: ["d"],
      failed: [
        { key: "e", error: { code: "queueFull" } },
        { key: "d", error: { code: "alreadyExists" } },
      ],
    });
    expect(await creator.room.queue.drop()).toBe(1);
    await untilToldOf("dropped", watcher);
    const changes = ["offered a=1", "offered b=2", "offered a=4", "batchUpdated b=5", "polled b=5", "polled a=4"];
    expect(queueChanges(watcher)).toEqual([...changes, "batchOffered d=7", "dropped"]);
    expect(watcher.notifications[0]).toMatchObject({
      type: "queueChanged",
      operator: ada.accountId,
      operatorNick: "Ada",
      extension: "me",
    });
    expect(watcher.notifications.map(({ type, operator }) => `${type} by ${operator}`).slice(-2)).toEqual([
      `queueBatchOffered by ${host.accountId}`,
      `queueChanged by ${host.accountId}`,
    ]);
  });

  it("[QU1] [QU2] [QU3] app servers manage the same queue", async () => {
    const { roomId, account: host } = await stage.room();
    const { accountId: operator } = await stage.account();
    const watcher = await stage.viewer({ roomId, gateway: 1 });
    const call = (name: string, form: Readonly<Record<string, string | number | boolean>> = {}) =>
      stage.api.call(`chatroom/queue${name}.action`, { roomid: roomId, ...form });
    expect(await call("Init", { sizeLimit: 2 })).toEqual({ code: 200 });
    expect(await call("Offer", { key: "a", value: "1", operator })).toMatchObject({ code: 200 });
    expect(await call("Offer", { key: "a", value: "2" })).toMatchObject({ code: 200 });
    const elements = JSON.stringify([
      { key: "b", value: "3", accid: operator },
      { key: "c", value: "4" },
    ]);
    const batch = await call("BatchOffer", { operator: host.accountId, elements, notifyExt: "two" });
    expect(batch).toEqual({ desc: { failedKeys: ["c"] }, code: 200 });
    expect(await call("List")).toEqual({ desc: { list: [{ a: "2" }, { b: "3" }] }, code: 200 });
    expect(await call("MultiGet", { keys: JSON.stringify(["b", "x"]) })).toMatchObject({
      desc: { list: [{ b: "3" }] },
    });
    const values = JSON.stringify({ b: "5", x: "6" });
    const updated = await call("BatchUpdateElements", { operator: host.accountId, elements: values });
    expect(updated).toEqual({ desc: { noExistElementKey: ["x"] }, code: 200 });
    expect(await call("Poll", { key: "b" })).toEqual({ desc: { key: "b", value: "5" }, code: 200 });
    expect(await call("Poll")).toEqual({ desc: { key: "a", value: "2" }, code: 200 });
    expect(await call("Poll")).toMatchObject({ code: 404 });
    await call("Offer", { key: "d", value: "7" });
    expect(await call("Drop")).toMatchObject({ code: 200 });
    await untilToldOf("dropped", watcher);
    const changes = ["offered a=1", "offered a=2", "batchOffered b=3", "batchUpdated b=5", "polled b=5", "polled a=2"];
    expect(queueChanges(watcher)).toEqual([...changes, "offered d=7", "dropped"]);
    expect(watcher.notifications[2]).toMatchObject({ operator: host.accountId, extension: "two" });
  });

  it("[QU4] a transient element leaves with its owner's last device, on whichever gateway", async () => {
    const { roomId, creator } = await stage.room();
    const account = await stage.account();
    const phone = await stage.rovingViewer({ roomId, account });
    const tablet = await stage.viewer({ roomId, account, gateway: 1 });
    await phone.room.queue.offer({ key: "kept", value: "1" });
    await phone.room.queue.offer({ key: "passing", value: "2", transient: true });
    phone.uplink.cut();
    await until("one device is left", async () => {
      const [member] = await creator.room.members.get([account.accountId]);
      return member?.devices.length === 1;
    });
    expect(await creator.room.queue.list()).toMatchObject({ size: 2 });
    tablet.client.close();
    await untilToldOf("ownerLeft passing=2", creator);
    expect(await creator.room.queue.list()).toMatchObject({ size: 1, elements: [{ key: "kept" }] });
    const absent = { key: "late", value: "3", owner: account.accountId, transient: true };
    await expect(creator.room.queue.offer(absent)).rejects.toMatchObject({ code: "memberNotOnline" });
    const form = { roomid: roomId, key: "late", value: "3", operator: account.accountId, transient: true };
    expect(await stage.api.call("chatroom/queueOffer.action", form)).toMatchObject({ code: 302 });
  });
}
