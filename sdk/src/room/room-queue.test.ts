import { describe, expect, it } from "vitest";
import { codeOf, enterWithReply } from "../testing/entered-client.ts";

const OPTIONS = { silent: true, extension: "why" };
const told = { silent: false, extension: "" };
const element = { key: "mic", value: "v", owner: "bob", ownerNick: "Bob", transient: true, createdAtMs: 1 };
const MIC = {
  key: "mic",
  value: "v",
  owner: "bob",
  ownerNick: "Bob",
  isTransient: true,
  createdAtMs: 1,
  updatedAtMs: 0,
};
const queue = { roomId: 1, sizeLimit: 8, size: 3, elements: [element] };

describe("the queue", () => {
  it("[QU1] init gives the limit and answers with what is there", async () => {
    const { room, commands } = await enterWithReply({ queue: { ...queue, elements: [] } });
    expect(await room.queue.init(8)).toEqual({ sizeLimit: 8, size: 3 });
    expect(commands("initQueue")[0]?.initQueue).toMatchObject({ roomId: 1, sizeLimit: 8 });
  });

  it.each([-1, 0.5, 1_001, Number.NaN])("[QU1] %d is no limit, and nothing is sent", async (sizeLimit) => {
    const { room, commands } = await enterWithReply({ queue });
    expect(await codeOf(room.queue.init(sizeLimit))).toBe("badArgument");
    expect(commands("initQueue")).toEqual([]);
  });

  it("[QU2] offer sends one element, an own one unless somebody is named", async () => {
    const queueOffered = { sizeLimit: 8, size: 4, addedKeys: ["mic"] };
    const { room, commands } = await enterWithReply({ queueOffered });
    expect(await room.queue.offer({ key: "mic", value: "v" })).toEqual({
      ...queueOffered,
      updatedKeys: [],
      failed: [],
    });
    await room.queue.offer({ key: "mic", value: "w", transient: true, owner: "bob", policy: "onlyUpdate" }, OPTIONS);
    const own = { key: "mic", value: "v", transient: false, owner: "", policy: 0 };
    const foreign = { key: "mic", value: "w", transient: true, owner: "bob", policy: 2 };
    const sent = commands("offerQueue").map((frame) => frame.offerQueue);
    expect(sent).toMatchObject([
      { roomId: 1, offers: [own], notification: told },
      { offers: [foreign], notification: OPTIONS },
    ]);
  });

  it("[QU2] offer rejects where its element was not taken", async () => {
    const failed = [{ key: "mic", error: { code: 139, message: "the queue has 8 elements, the limit is 8" } }];
    const { room } = await enterWithReply({ queueOffered: { sizeLimit: 8, size: 8, failed } });
    const refusal = await room.queue.offer({ key: "mic", value: "v" }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "queueFull", message: "the queue has 8 elements, the limit is 8" });
  });

  it("[QU2] offerAll answers for each element", async () => {
    const failed = [{ key: "b", error: { code: 139, message: "full" } }];
    const queueOffered = { sizeLimit: 1, size: 1, addedKeys: [], updatedKeys: ["a"], failed };
    const { room, commands } = await enterWithReply({ queueOffered });
    const offered = await room.queue.offerAll(["a", "b"].map((key) => ({ key, value: key, policy: "onlyAdd" })));
    expect(offered).toMatchObject({ updatedKeys: ["a"], failed: [{ key: "b", error: { code: "queueFull" } }] });
    expect(commands("offerQueue")[0]?.offerQueue?.offers?.map(({ key, policy }) => [key, policy])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });

  it("[QU2] a policy that is none is refused here", async () => {
    const { room, commands } = await enterWithReply({ queueOffered: {} });
    expect(await codeOf(room.queue.offer({ key: "a", value: "b", policy: "replace" as never }))).toBe("badArgument");
    expect(commands("offerQueue")).toEqual([]);
  });

  it("[QU3] poll takes the head or a key", async () => {
    const { room, commands } = await enterWithReply({ queuePolled: { roomId: 1, element } });
    expect(await room.queue.poll()).toEqual(MIC);
    await room.queue.poll("mic", OPTIONS);
    const sent = commands("pollQueue").map((frame) => frame.pollQueue);
    expect(sent).toMatchObject([
      { roomId: 1, key: "", notification: told },
      { key: "mic", notification: OPTIONS },
    ]);
  });

  it("[QU3] list gives all, some keys or the first few; peek lists one", async () => {
    const { room, commands } = await enterWithReply({ queue });
    expect(await room.queue.list()).toEqual({ sizeLimit: 8, size: 3, elements: [MIC] });
    await room.queue.list({ keys: ["mic"], limit: 2 });
    expect(await room.queue.peek()).toEqual(MIC);
    const sent = commands("listQueue").map(({ listQueue }) => [listQueue?.keys, listQueue?.limit]);
    expect(sent).toEqual([
      [[], 0],
      [["mic"], 2],
      [[], 1],
    ]);
  });

  it("[QU3] peeking into an empty queue finds nothing", async () => {
    const { room } = await enterWithReply({ queue: { roomId: 1, sizeLimit: 8 } });
    expect(await room.queue.peek()).toBeUndefined();
  });

  it("[QU3] update names the keys that are missing", async () => {
    const { room, commands } = await enterWithReply({ queueUpdated: { roomId: 1, missingKeys: ["b"] } });
    const values = [
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ];
    expect(await room.queue.update(values, OPTIONS)).toEqual(["b"]);
    expect(commands("updateQueue")[0]?.updateQueue).toMatchObject({ roomId: 1, values, notification: OPTIONS });
  });

  it("[QU3] drop says how many there were", async () => {
    const { room, commands } = await enterWithReply({ queue: { ...queue, elements: [] } });
    expect(await room.queue.drop()).toBe(3);
    expect(commands("dropQueue")[0]?.dropQueue).toMatchObject({ roomId: 1, notification: told });
  });

  it("[QU1] without a queue every command rejects", async () => {
    const { room } = await enterWithReply({ error: { code: 138, message: "no queue" } });
    const { queue: commands } = room;
    const answers = [commands.poll(), commands.list(), commands.peek(), commands.update([]), commands.drop()];
    expect(await Promise.all(answers.map(codeOf))).toEqual(Array(5).fill("queueNotFound"));
  });
});
