import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { CREATOR } from "../room/testing.ts";
import { MANAGER, refusalIn, SERVER_API, useAuthorities, viewer } from "../testing/use-authorities.ts";

const { MESSAGE_WAS_RECALLED, MESSAGE_WAS_PINNED, MESSAGE_WAS_UNPINNED } = plaza.v1.NotificationType;
const ANN = viewer("ann");
const BOB = viewer("bob");

describe("recalling messages", () => {
  const bench = useAuthorities();

  it("[RC4] a sender takes its message back by its sequence, and the room is told", async () => {
    await bench().openRoom();
    const seq = await bench().send(ANN, "m");
    const recallMessage = { seq, clientMessageId: "m", notification: { silent: true, extension: "oops" } };
    const { recalledMessage } = await bench().execute(ANN, { recallMessage });
    expect(recalledMessage?.message).toMatchObject({ seq, clientMessageId: "m", sender: "ann" });
    const recall = { type: MESSAGE_WAS_RECALLED, operator: "ann", extension: "oops", message: { seq } };
    expect((await bench().notifications()).at(-1)).toMatchObject(recall);
    expect((await bench().published()).at(-1)?.recalledSeqs).toEqual([seq]);
  });

  it("[RC4] the client's id alone names one's own message, although others chose the same", async () => {
    await bench().openRoom();
    const [, own] = [await bench().send(BOB, "m"), await bench().send(ANN, "m")];
    const { recalledMessage } = await bench().execute(ANN, { recallMessage: { clientMessageId: "m" } });
    expect(recalledMessage?.message).toMatchObject({ seq: own, sender: "ann" });
  });

  it("[RC4] an id that names messages of several others names none, and one that names a single one does", async () => {
    await bench().openRoom();
    for (const [sender, id] of [
      [ANN, "m"],
      [BOB, "m"],
      [BOB, "other"],
    ] as const)
      await bench().send(sender, id);
    const ambiguous = await bench().execute(MANAGER, { recallMessage: { clientMessageId: "m" } });
    expect(refusalIn(ambiguous)?.error).toBe("messageNotFound");
    const { recalledMessage } = await bench().execute(MANAGER, { recallMessage: { clientMessageId: "other" } });
    expect(recalledMessage?.message?.sender).toBe("bob");
  });

  it("[RC4] recalling again succeeds and tells the room nothing more", async () => {
    await bench().openRoom();
    const recallMessage = { seq: await bench().send(ANN, "m") };
    for (const actor of [ANN, MANAGER, ANN]) {
      expect((await bench().execute(actor, { recallMessage })).recalledMessage?.message?.seq).toBe(recallMessage.seq);
    }
    const recalls = (await bench().notifications()).filter(({ type }) => type === MESSAGE_WAS_RECALLED);
    expect(recalls).toHaveLength(1);
  });

  it.each([
    ["neither sequence nor id", {}, "badArgument"],
    ["an id that is no message's", { clientMessageId: "none" }, "messageNotFound"],
    ["an id longer than any", { clientMessageId: "m".repeat(65) }, "messageNotFound"],
    ["a sequence beyond the last", { seq: 1_000 }, "messageNotFound"],
    ["the sequence of a notification", { seq: 1 }, "messageNotFound"],
    ["another id than the message has", { seq: 2, clientMessageId: "other" }, "messageNotFound"],
    ["an extension beyond its limit", { seq: 2, notification: { extension: "x".repeat(1_025) } }, "badArgument"],
  ])("[RC4] refuses %s", async (_title, recallMessage, error) => {
    await bench().openRoom();
    await bench().serveHistory();
    expect(await bench().send(ANN, "m")).toBe(2);
    expect(refusalIn(await bench().execute(ANN, { recallMessage }))?.error).toBe(error);
    expect((await bench().published()).flatMap((envelope) => envelope.recalledSeqs)).toEqual([]);
  });

  it("[RC4] others do not recall it, and its sender only for two minutes; a manager and the server API always", async () => {
    await bench().openRoom();
    const seqs = [await bench().send(ANN, "m"), await bench().send(ANN, "n")];
    const asked = (actor: typeof ANN, seq = seqs[0]) => bench().execute(actor, { recallMessage: { seq: seq ?? 0 } });
    expect(refusalIn(await asked(BOB))?.error).toBe("forbidden");
    bench().clock.nowMs += limits.RECALL_WINDOW_MS + 1;
    expect(refusalIn(await asked(ANN))?.error).toBe("recallExpired");
    expect((await asked(MANAGER)).recalledMessage).toBeTruthy();
    const byApi = await bench().execute(SERVER_API, { recallMessage: { seq: seqs[1] ?? 0 } });
    expect(byApi.recalledMessage).toBeTruthy();
  });
});

describe("pinning messages", () => {
  const bench = useAuthorities();

  it("[PN1] a manager pins a message and another in its place, and unpins it; the room is told", async () => {
    await bench().openRoom();
    const seqs = [await bench().send(ANN, "m"), await bench().send(BOB, "n")];
    for (const seq of seqs) {
      const { room } = await bench().execute(MANAGER, { pinMessage: { seq } });
      expect(room?.room?.pinned).toMatchObject({ seq, pinnedBy: "mia" });
    }
    const { room } = await bench().execute(MANAGER, { unpinMessage: {} });
    expect(room?.room?.pinned ?? undefined).toBeUndefined();
    const types = (await bench().notifications()).map(({ type }) => type);
    expect(types.slice(-3)).toEqual([MESSAGE_WAS_PINNED, MESSAGE_WAS_PINNED, MESSAGE_WAS_UNPINNED]);
  });

  it("[PN1] recalling the pinned message unpins it, recalling another one does not", async () => {
    await bench().openRoom();
    const [seq, other] = [await bench().send(ANN, "m"), await bench().send(ANN, "n")];
    await bench().execute(MANAGER, { pinMessage: { seq } });
    const pinned = async () => (await bench().execute(SERVER_API, { describe: {} })).room?.room?.pinned?.seq;
    await bench().execute(ANN, { recallMessage: { seq: other } });
    expect(await pinned()).toBe(seq);
    await bench().execute(ANN, { recallMessage: { seq } });
    expect(await pinned()).toBeUndefined();
  });

  it("[PN1] [RC4] a message that was recalled is not found, however long that was ago", async () => {
    await bench().openRoom();
    const seq = await bench().send(ANN, "m");
    await bench().execute(MANAGER, { recallMessage: { seq } });
    for (const waitMs of [0, 500_000]) {
      bench().clock.nowMs += waitMs;
      await bench().send(ANN, `after ${waitMs}`);
      expect(refusalIn(await bench().execute(MANAGER, { pinMessage: { seq } }))?.error).toBe("messageNotFound");
    }
  });

  it("[PN1] refuses who may not, what is not there, what is not for everybody, and what is not pinned", async () => {
    await bench().openRoom();
    await bench().serveHistory();
    const seq = await bench().send(ANN, "m");
    const filtered = [
      await bench().send(ANN, "t", { targetTags: JSON.stringify({ tag: "vip" }) }),
      await bench().send(ANN, "p", { place: { x: 1, y: 1, z: 1 } }),
    ];
    const pin = async (actor: typeof ANN, asked: number) =>
      refusalIn(await bench().execute(actor, { pinMessage: { seq: asked } }))?.error;
    expect(await pin(ANN, seq)).toBe("forbidden");
    expect(await pin(MANAGER, 0)).toBe("badArgument");
    expect(await pin(MANAGER, 1)).toBe("messageNotFound");
    expect(await pin(MANAGER, 1_000)).toBe("messageNotFound");
    for (const one of filtered) expect(await pin(MANAGER, one)).toBe("badArgument");
    expect(refusalIn(await bench().execute(MANAGER, { unpinMessage: {} }))?.error).toBe("nothingToChange");
    expect(refusalIn(await bench().execute(ANN, { unpinMessage: {} }))?.error).toBe("forbidden");
  });
});

describe("messages that only history has", () => {
  const bench = useAuthorities({ recentLogLimits: { maxBatches: 1, maxAgeMs: 1_000 } });

  it("[RC4] [PN1] are recalled and pinned as well; those that it has not are not found", async () => {
    await bench().openRoom();
    const [first, second] = [await bench().send(ANN, "m"), await bench().send(ANN, "n")];
    const unstored = await bench().send(ANN, "u", { doNotStore: true });
    await bench().send(viewer(CREATOR), "o");
    const away = await bench().execute(MANAGER, { pinMessage: { seq: first } });
    expect(refusalIn(away)?.error).toBe("unavailable");
    await bench().serveHistory();
    const { room } = await bench().execute(MANAGER, { pinMessage: { seq: first } });
    expect(room?.room?.pinned).toMatchObject({ seq: first, text: "m", sender: "ann" });
    const { recalledMessage } = await bench().execute(ANN, { recallMessage: { seq: second } });
    expect(recalledMessage?.message).toMatchObject({ seq: second, clientMessageId: "n" });
    const lost = await bench().execute(MANAGER, { recallMessage: { seq: unstored } });
    expect(refusalIn(lost)?.error).toBe("messageNotFound");
  });
});
