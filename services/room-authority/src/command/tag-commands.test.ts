import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { MANAGER, refusalIn, SERVER_API, useAuthorities, viewer } from "../testing/use-authorities.ts";

const { TAG_WAS_MUTED, TAG_MUTE_WAS_ENDED, TAGS_WERE_UPDATED } = plaza.v1.NotificationType;
const ANN = viewer("ann");
const VIP = JSON.stringify({ tag: "vip" });

const bench = useAuthorities();

const mute = (actor: plaza.cluster.v1.Actor.$Properties, setTagMute: plaza.v1.SetTagMute.$Properties) =>
  bench().execute(actor, { setTagMute });

const sendWith = (tags: readonly string[]) => {
  const message = { clientMessageId: tags.join() || "none", text: "hello" };
  return bench().execute(ANN, { send: { message, tags: { tags: [...tags] } } });
};

describe("muting a tag", () => {
  it("[TG2] who holds it cannot send until the mute ends by itself, to the millisecond", async () => {
    await bench().openRoom();
    expect((await mute(MANAGER, { tag: "vip", durationSeconds: 60 })).tagMute).toMatchObject({
      tag: "vip",
      seconds: 60,
    });
    bench().clock.nowMs += 10_000;
    const refused = await sendWith(["a", "vip"]);
    expect(refusalIn(refused)).toMatchObject({ error: "tagMuted", retryAfterMs: 50_000 });
    expect((await sendWith(["a"])).ack).toBeTruthy();
    bench().clock.nowMs += 50_000;
    expect((await sendWith(["a", "vip"])).ack).toBeTruthy();
  });

  it("[TG2] the last one set counts, and 0 ends it and says what was left", async () => {
    await bench().openRoom();
    for (const durationSeconds of [60, 600]) await mute(MANAGER, { tag: "vip", durationSeconds });
    bench().clock.nowMs += 100_000;
    expect((await mute(MANAGER, { tag: "vip", durationSeconds: 0 })).tagMute?.seconds).toBe(500);
    expect((await sendWith(["vip"])).ack).toBeTruthy();
    expect(refusalIn(await mute(MANAGER, { tag: "vip", durationSeconds: 0 }))?.error).toBe("nothingToChange");
    const told = (await bench().notifications()).filter(({ tag }) => tag === "vip");
    expect(told.map(({ type, muteSeconds }) => ({ type, muteSeconds }))).toEqual([
      { type: TAG_WAS_MUTED, muteSeconds: 60 },
      { type: TAG_WAS_MUTED, muteSeconds: 600 },
      { type: TAG_MUTE_WAS_ENDED, muteSeconds: 500 },
    ]);
  });

  it.each([
    ["who holds the tag, where nothing is said", {}, VIP],
    ["whom the expression names", { notifyTargetTags: '{"tag":"crew"}' }, '{"tag":"crew"}'],
    ["everybody, for an empty one", { notifyTargetTags: "" }, undefined],
  ])("[TG2] [MS6] tells %s", async (_title, options, expression) => {
    await bench().openRoom();
    await mute(MANAGER, { tag: "vip", durationSeconds: 1, ...options });
    const sides = (await bench().published()).flatMap(({ sideFrames }) => sideFrames);
    expect(sides.map(({ tagExpression }) => tagExpression)).toEqual(expression === undefined ? [] : [expression]);
    expect((await bench().notifications()).at(-1)?.type).toBe(TAG_WAS_MUTED);
  });

  it("[TG2] takes at most 100 tags, those that have ended not counted", async () => {
    await bench().openRoom();
    for (let index = 0; index < limits.MAX_TAG_MUTES; index += 1) {
      await mute(SERVER_API, { tag: `t${index}`, durationSeconds: index === 0 ? 1 : 60 });
    }
    const [first, again] = [
      { tag: "more", durationSeconds: 1 },
      { tag: "t7", durationSeconds: 1 },
    ];
    expect(refusalIn(await mute(MANAGER, first))?.error).toBe("limitReached");
    expect((await mute(MANAGER, again)).tagMute?.tag).toBe("t7");
    bench().clock.nowMs += 1_000;
    expect((await mute(MANAGER, first)).tagMute?.tag).toBe("more");
  });

  it.each([
    ["no tag", { tag: "", durationSeconds: 1 }, "badArgument"],
    ["a longer tag than there may be", { tag: "t".repeat(33), durationSeconds: 1 }, "badArgument"],
    ["more than 30 days", { tag: "vip", durationSeconds: 2_592_001 }, "badArgument"],
    ["what is no expression", { tag: "vip", durationSeconds: 1, notifyTargetTags: "vip" }, "badArgument"],
    [
      "a longer extension",
      { tag: "vip", durationSeconds: 1, notification: { extension: "x".repeat(2_049) } },
      "badArgument",
    ],
  ])("[TG2] refuses %s", async (_title, setTagMute, error) => {
    await bench().openRoom();
    expect(refusalIn(await mute(MANAGER, setTagMute))?.error).toBe(error);
    expect((await sendWith(["vip"])).ack).toBeTruthy();
  });

  it("[TG2] is refused to a visitor", async () => {
    await bench().openRoom();
    expect(refusalIn(await mute(ANN, { tag: "vip", durationSeconds: 1 }))?.error).toBe("forbidden");
  });
});

describe("the tags of an account", () => {
  it("[TG1] are replaced in all its sessions, and who holds one is counted once", async () => {
    await bench().openRoom();
    const devices = [viewer("ann", "phone"), viewer("ann", "laptop")];
    for (const device of devices) await bench().enter(device, { tags: { tags: ["old"] } });
    await bench().enter(viewer("bob"), { tags: { tags: ["vip"] } });
    const count = async (tag: string) =>
      (await bench().execute(ANN, { countMembersWithTag: { tag } })).tagCount?.members ?? 0;
    expect([await count("old"), await count("vip"), await count("none")]).toEqual([1, 1, 0]);
    const tags = { tags: ["vip", "crew"], notifyTargetTags: VIP };
    const { member } = await bench().execute(devices[0] ?? ANN, { updateTags: { tags } });
    expect(member).toMatchObject({ accountId: "ann", tags: ["vip", "crew"], notifyTargetTags: VIP });
    expect([await count("old"), await count("vip"), await count("crew")]).toEqual([0, 2, 1]);
    const [update] = (await bench().published()).flatMap(({ controls }) => controls);
    expect(update).toMatchObject({ updateProfile: { accountId: "ann", tags: { tags: ["vip", "crew"] } } });
    expect((await bench().notifications()).at(-1)).toMatchObject({ type: TAGS_WERE_UPDATED, targets: ["ann"] });
  });

  it("[TG1] say whom a message is for, unless it says so itself", async () => {
    await bench().openRoom();
    const send = (clientMessageId: string, message: plaza.v1.SendMessage.$Properties) =>
      bench().execute(ANN, {
        send: { message: { clientMessageId, text: "hi", ...message }, tags: { tags: ["vip"], notifyTargetTags: VIP } },
      });
    await send("a", {});
    await send("b", { targetTags: '{"tag":"crew"}' });
    await send("c", { targetTags: "" });
    const sides = (await bench().published()).flatMap(({ sideFrames }) => sideFrames);
    expect(sides.map(({ tagExpression }) => tagExpression)).toEqual([VIP, '{"tag":"crew"}']);
  });

  it.each([
    ["more than ten", { tags: Array.from({ length: 11 }, (_, index) => `t${index}`) }],
    ["an empty one", { tags: [""] }],
    ["one that is too long", { tags: ["t".repeat(33)] }],
    ["one twice", { tags: ["a", "a"] }],
    ["what is no expression", { tags: ["a"], notifyTargetTags: "a and" }],
    ["a longer expression", { tags: ["a"], notifyTargetTags: JSON.stringify({ tag: "a".repeat(130) }) }],
  ])("[TG1] are refused with %s, on entry too", async (_title, tags) => {
    await bench().openRoom();
    expect(refusalIn(await bench().enter(ANN, { tags }))?.error).toBe("badArgument");
    await bench().enter(ANN);
    expect(refusalIn(await bench().execute(ANN, { updateTags: { tags } }))?.error).toBe("badArgument");
  });

  it("[TG1] are not counted without a tag, nor changed by an anonymous visitor", async () => {
    await bench().openRoom();
    expect(refusalIn(await bench().execute(ANN, { countMembersWithTag: {} }))?.error).toBe("badArgument");
    const anonymous = { ...viewer("anon-1"), anonymous: true };
    const refused = await bench().execute(anonymous, { updateTags: { tags: { tags: ["a"] } } });
    expect(refusalIn(refused)?.error).toBe("anonymousForbidden");
  });
});
