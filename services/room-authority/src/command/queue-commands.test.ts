import { limits } from "@plaza/core";
import { plaza, refusalFromWire } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { CREATOR } from "../room/testing.ts";
import { MANAGER, refusalIn, SERVER_API, useAuthorities, viewer } from "../testing/use-authorities.ts";

type Offer = plaza.v1.QueueOffer.$Properties;

const { QUEUE_WAS_CHANGED, QUEUE_WAS_BATCH_CHANGED, QUEUE_WAS_BATCH_OFFERED } = plaza.v1.NotificationType;
const { ONLY_ADD, ONLY_UPDATE } = plaza.v1.QueueOfferPolicy;
const { OFFERED, POLLED, DROPPED, OWNER_LEFT, BATCH_UPDATED, BATCH_OFFERED } = plaza.v1.QueueChangeKind;
const ANN = viewer("ann");
const BOB = viewer("bob");

const bench = useAuthorities();

const offer = (actor: typeof ANN, ...offers: readonly Offer[]) =>
  bench().execute(actor, { offerQueue: { offers: [...offers] } });

async function keys(): Promise<readonly string[]> {
  const { queue } = await bench().execute(ANN, { listQueue: {} });
  return (queue?.elements ?? []).map((element) => element.key ?? "");
}

const failures = (reply: plaza.cluster.v1.RoomReply) =>
  (reply.queueOffered?.failed ?? []).map(({ key, error }) => [key, refusalFromWire(error ?? {}).error]);

describe("making a queue", () => {
  it("[QU1] a manager makes one with a limit and changes it later; what is there stays", async () => {
    await bench().openRoom();
    const made = await bench().execute(MANAGER, { initQueue: { sizeLimit: 3 } });
    expect(made.queue).toMatchObject({ sizeLimit: 3, size: 0 });
    await offer(ANN, { key: "a" }, { key: "b" });
    const changed = await bench().execute(SERVER_API, { initQueue: { sizeLimit: 1 } });
    expect(changed.queue).toMatchObject({ sizeLimit: 1, size: 2 });
    expect(failures(await offer(ANN, { key: "c" }))).toEqual([["c", "queueFull"]]);
  });

  it("[QU1] takes limits from 0 to 1,000, from those who may", async () => {
    await bench().openRoom();
    for (const sizeLimit of [0, limits.MAX_QUEUE_SIZE]) {
      expect((await bench().execute(MANAGER, { initQueue: { sizeLimit } })).queue).toMatchObject({ sizeLimit });
    }
    const beyond = await bench().execute(MANAGER, { initQueue: { sizeLimit: limits.MAX_QUEUE_SIZE + 1 } });
    expect(refusalIn(beyond)).toMatchObject({ error: "badArgument", message: expect.stringContaining("1001") });
    expect(refusalIn(await bench().execute(ANN, { initQueue: { sizeLimit: 1 } }))?.error).toBe("forbidden");
  });

  it("[QU1] the first offer makes one for 100; before there is none", async () => {
    await bench().openRoom();
    expect(refusalIn(await bench().execute(ANN, { listQueue: {} }))?.error).toBe("queueNotFound");
    expect(refusalIn(await bench().execute(MANAGER, { dropQueue: {} }))?.error).toBe("queueNotFound");
    expect((await offer(ANN, { key: "a" })).queueOffered).toMatchObject({ sizeLimit: 100, size: 1 });
  });
});

describe("offering", () => {
  it("[QU2] a new key goes to the tail, a known one is changed in its place, and the room is told", async () => {
    await bench().openRoom();
    await bench().enter(ANN, { nick: "Ann" });
    for (const key of ["a", "b"]) await offer(ANN, { key, value: "1" });
    const { queueOffered } = await offer(BOB, { key: "a", value: "2" });
    expect(queueOffered).toMatchObject({ updatedKeys: ["a"], addedKeys: [], size: 2 });
    expect(await keys()).toEqual(["a", "b"]);
    const changes = (await bench().notifications()).filter(({ type }) => type === QUEUE_WAS_CHANGED);
    expect(changes.map(({ queue }) => queue?.kind)).toEqual([OFFERED, OFFERED, OFFERED]);
    expect(changes.at(0)?.queue?.elements).toMatchObject([{ key: "a", owner: "ann", ownerNick: "Ann" }]);
    expect(changes.at(-1)?.queue?.elements).toMatchObject([{ key: "a", value: "2", owner: "bob" }]);
  });

  it("[QU2] each of several succeeds or fails on its own, and the room is told once", async () => {
    await bench().openRoom();
    await bench().execute(MANAGER, { initQueue: { sizeLimit: 2 } });
    await offer(ANN, { key: "a" });
    const offers = [
      { key: "a", policy: ONLY_ADD },
      { key: "z", policy: ONLY_UPDATE },
      { key: "" },
      { key: "k".repeat(129) },
      { key: "v", value: "v".repeat(4_097) },
      { key: "gone", transient: true },
      { key: "b" },
      { key: "c" },
      { key: "a", value: "new", policy: ONLY_UPDATE },
    ];
    const reply = await offer(ANN, ...offers);
    expect(reply.queueOffered).toMatchObject({ addedKeys: ["b"], updatedKeys: ["a"], size: 2 });
    expect(failures(reply).map(([, error]) => error)).toEqual([
      "alreadyExists",
      "queueNotFound",
      "badArgument",
      "badArgument",
      "badArgument",
      "memberNotOnline",
      "queueFull",
    ]);
    const told = (await bench().notifications()).filter(({ type }) => type === QUEUE_WAS_BATCH_OFFERED);
    expect(told).toMatchObject([{ queue: { kind: BATCH_OFFERED, elements: [{ key: "b" }, { key: "a" }] } }]);
  });

  it("[QU2] takes 1 to 200 at once, with a policy that it knows", async () => {
    await bench().openRoom();
    const many = Array.from({ length: limits.MAX_QUEUE_BATCH + 1 }, (_, index) => ({ key: `k${index}` }));
    await bench().execute(MANAGER, { initQueue: { sizeLimit: 1_000 } });
    for (const offers of [[], many, [{ key: "a", policy: 9 as typeof ONLY_ADD }]]) {
      expect(refusalIn(await offer(ANN, ...offers))?.error).toBe("badArgument");
    }
    expect((await offer(ANN, ...many.slice(1))).queueOffered?.size).toBe(limits.MAX_QUEUE_BATCH);
  });

  it("[QU2] at level 1 only creator and managers offer, and only they in the name of others", async () => {
    await bench().openRoom();
    expect(refusalIn(await offer(ANN, { key: "a", owner: "bob" }))?.error).toBe("forbidden");
    const { queueOffered } = await offer(MANAGER, { key: "a", owner: "bob" });
    expect(queueOffered?.addedKeys).toEqual(["a"]);
    await bench().execute(MANAGER, { updateRoom: { queueLevel: 1 } });
    expect(refusalIn(await offer(ANN, { key: "b" }))?.error).toBe("forbidden");
    expect((await offer(viewer(CREATOR), { key: "b" })).queueOffered?.addedKeys).toEqual(["b"]);
    const anonymous = { ...viewer("anon-1"), anonymous: true };
    expect(refusalIn(await offer(anonymous, { key: "c" }))?.error).toBe("anonymousForbidden");
  });

  it("[QU4] a transient element needs its owner in the room, and leaves with the last of its sessions", async () => {
    await bench().openRoom();
    expect(failures(await offer(MANAGER, { key: "a", owner: "ann", transient: true }))).toEqual([
      ["a", "memberNotOnline"],
    ]);
    const devices = [viewer("ann", "phone"), viewer("ann", "laptop")];
    for (const device of devices) await bench().enter(device);
    await offer(MANAGER, { key: "a", owner: "ann", transient: true }, { key: "b", owner: "ann" });
    const [phone = ANN, laptop = ANN] = devices;
    await bench().execute(phone, { exit: {} });
    expect(await keys()).toEqual(["a", "b"]);
    await bench().execute(laptop, { exit: {} });
    expect(await keys()).toEqual(["b"]);
    const told = (await bench().notifications()).filter(({ type }) => type === QUEUE_WAS_BATCH_CHANGED);
    expect(told).toMatchObject([{ operator: "", queue: { kind: OWNER_LEFT, elements: [{ key: "a" }] } }]);
  });

  it.each([
    ["blocked", { setMemberBlocked: { accountId: "ann", blocked: true } }],
    ["removed", { removeMember: { accountId: "ann" } }],
  ])("[QU4] a transient element leaves when its owner is %s", async (_title, command) => {
    await bench().openRoom();
    await bench().enter(ANN);
    await offer(ANN, { key: "a", transient: true });
    await bench().execute(MANAGER, command);
    expect(await keys()).toEqual([]);
  });
});

describe("taking, changing, listing and dropping", () => {
  it("[QU3] a manager takes the head or what has the key; an owner takes its own alone", async () => {
    await bench().openRoom();
    await offer(ANN, { key: "a", value: "1" }, { key: "b" }, { key: "c" });
    await offer(BOB, { key: "d" });
    const poll = (actor: typeof ANN, key = "") => bench().execute(actor, { pollQueue: { key } });
    expect((await poll(MANAGER)).queuePolled?.element).toMatchObject({ key: "a", value: "1", owner: "ann" });
    expect((await poll(MANAGER, "c")).queuePolled?.element?.key).toBe("c");
    expect(refusalIn(await poll(ANN, "d"))?.error).toBe("forbidden");
    expect((await poll(BOB, "d")).queuePolled?.element?.key).toBe("d");
    expect((await poll(ANN)).queuePolled?.element?.key).toBe("b");
    expect(refusalIn(await poll(MANAGER))?.error).toBe("queueNotFound");
    expect(refusalIn(await poll(MANAGER, "none"))?.error).toBe("queueNotFound");
    const polls = (await bench().notifications()).filter(({ queue }) => queue?.kind === POLLED);
    expect(polls.map(({ operator }) => operator)).toEqual(["mia", "mia", "bob", "ann"]);
  });

  it("[QU3] a manager changes values of what is there and learns what is not; order and owner stay", async () => {
    await bench().openRoom();
    await offer(ANN, { key: "a" }, { key: "b" });
    const values = [
      { key: "b", value: "2" },
      { key: "none", value: "3" },
    ];
    const { queueUpdated } = await bench().execute(MANAGER, { updateQueue: { values } });
    expect(queueUpdated?.missingKeys).toEqual(["none"]);
    const { queue } = await bench().execute(ANN, { listQueue: {} });
    expect(queue?.elements).toMatchObject([{ key: "a" }, { key: "b", value: "2", owner: "ann" }]);
    expect((await bench().notifications()).at(-1)).toMatchObject({
      operator: "mia",
      queue: { kind: BATCH_UPDATED, elements: [{ key: "b", value: "2" }] },
    });
    const tooMany = Array.from({ length: limits.MAX_QUEUE_BATCH + 1 }, (_, index) => ({ key: `${index}`, value: "" }));
    for (const wrong of [[], tooMany, [{ key: "a", value: "v".repeat(4_097) }]]) {
      const refused = await bench().execute(MANAGER, { updateQueue: { values: wrong } });
      expect(refusalIn(refused)?.error).toBe("badArgument");
    }
    expect(refusalIn(await bench().execute(ANN, { updateQueue: { values } }))?.error).toBe("forbidden");
  });

  it("[QU3] everybody lists all, the first ones, or those with keys, in order", async () => {
    await bench().openRoom();
    await offer(ANN, ...["a", "b", "c", "d"].map((key) => ({ key })));
    const listed = async (listQueue: plaza.v1.ListQueue.$Properties) => {
      const { queue } = await bench().execute({ ...viewer("anon-1"), anonymous: true }, { listQueue });
      expect(queue).toMatchObject({ size: 4, sizeLimit: 100 });
      return (queue?.elements ?? []).map((element) => element.key);
    };
    expect(await listed({})).toEqual(["a", "b", "c", "d"]);
    expect(await listed({ limit: 2 })).toEqual(["a", "b"]);
    expect(await listed({ keys: ["d", "none", "b"] })).toEqual(["b", "d"]);
    const beyond = Array.from({ length: limits.MAX_QUEUE_SIZE + 1 }, (_, index) => `${index}`);
    expect(refusalIn(await bench().execute(ANN, { listQueue: { keys: beyond } }))?.error).toBe("badArgument");
  });

  it("[QU3] a manager drops all and is told how many; the limit stays, and dropping none tells nobody", async () => {
    await bench().openRoom();
    await bench().execute(MANAGER, { initQueue: { sizeLimit: 7 } });
    await offer(ANN, { key: "a" }, { key: "b" });
    expect(refusalIn(await bench().execute(ANN, { dropQueue: {} }))?.error).toBe("forbidden");
    for (const size of [2, 0]) {
      const { queue } = await bench().execute(MANAGER, { dropQueue: {} });
      expect(queue).toMatchObject({ size, sizeLimit: 7 });
    }
    const drops = (await bench().notifications()).filter(({ queue }) => queue?.kind === DROPPED);
    expect(drops).toHaveLength(1);
  });

  it("[QU2] [QU3] [RM2] nothing changes in a closed room, and a silent change tells nobody", async () => {
    await bench().openRoom();
    await offer(ANN, { key: "a" });
    const before = (await bench().notifications()).length;
    await bench().execute(MANAGER, { pollQueue: { notification: { silent: true } } });
    expect(await bench().notifications()).toHaveLength(before);
    await bench().execute(SERVER_API, { setRoomOpen: { open: false } });
    expect(refusalIn(await offer(ANN, { key: "b" }))?.error).toBe("roomClosed");
  });
});
