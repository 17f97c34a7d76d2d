import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { CREATOR, ROOM_ID } from "../room/testing.ts";
import { MANAGER, refusalIn, SERVER_API, useAuthorities, viewer } from "../testing/use-authorities.ts";

type Settings = plaza.cluster.v1.RoomSettings.$Properties;

const { NEVER, AFTER_FIXED_TIME, AFTER_IDLE_TIME } = plaza.v1.DelayedClosingPolicy;
const { MULTI_CLIENT_POLICY_UNSPECIFIED, NEWEST_ONLY } = plaza.v1.MultiClientPolicy;

const bench = useAuthorities();

const configure = (settings: Settings, actor: plaza.cluster.v1.Actor.$Properties = SERVER_API) =>
  bench().execute(actor, { configureRoom: { settings } });

const create = (settings: Settings) =>
  bench().execute(SERVER_API, { createRoom: { creator: CREATOR, name: "square", settings } });

const ALL: Settings = {
  enterExitNotices: true,
  delayedClosing: { policy: AFTER_FIXED_TIME, seconds: 60 },
  multiClientPolicy: NEWEST_ONLY,
  messagesPerSecond: 7,
  slowModeSeconds: 9,
};

const REFUSED: readonly (readonly [string, Settings])[] = [
  ["slow mode beyond 120 s", { slowModeSeconds: 121 }],
  ["a budget beyond its limit", { messagesPerSecond: 10_001 }],
  ["closing after no time", { delayedClosing: { policy: AFTER_FIXED_TIME, seconds: 0 } }],
  ["closing after more than 7 days", { delayedClosing: { policy: AFTER_IDLE_TIME, seconds: 604_801 } }],
  ["a closing that nobody knows", { delayedClosing: { policy: 9 as typeof NEVER, seconds: 1 } }],
  ["a policy that nobody knows", { multiClientPolicy: 9 as typeof NEWEST_ONLY }],
];

describe("making a room", () => {
  it("[RM1] [DC1] takes all its settings, and what it closes after is in the schedule before it exists", async () => {
    await bench().start();
    const { room } = await create(ALL);
    expect(room?.room).toMatchObject({
      ...ALL,
      delayedClosing: { ...ALL.delayedClosing, startedAtMs: bench().clock.nowMs },
    });
    bench().clock.nowMs += 60_000;
    await expect
      .poll(async () => (await bench().stores.rooms.load(ROOM_ID))?.room.isOpen, { timeout: 5_000 })
      .toBe(false);
  });

  it("[RM1] without settings has those of the deployment and closes never", async () => {
    await bench().start();
    const { room } = await create({});
    expect(room?.room).toMatchObject({ slowModeSeconds: 0, multiClientPolicy: MULTI_CLIENT_POLICY_UNSPECIFIED });
    expect([room?.room?.messagesPerSecond, room?.room?.delayedClosing]).toEqual([null, null]);
  });

  it.each(REFUSED)("[RM1] with %s is refused, and makes none", async (_title, settings) => {
    await bench().start();
    expect(refusalIn(await create(settings))?.error).toBe("badArgument");
    expect(await bench().stores.rooms.load(ROOM_ID)).toBeUndefined();
    expect(await bench().stores.directory.list({ limit: 10 })).toEqual([]);
  });
});

describe("configuring a room", () => {
  it("[RM1] changes what is there and leaves the rest; nobody is told", async () => {
    await bench().openRoom(ALL);
    const before = (await bench().published()).length;
    const { room } = await configure({ slowModeSeconds: 3 });
    expect(room?.room).toMatchObject({ ...ALL, slowModeSeconds: 3 });
    const changed = await configure({
      enterExitNotices: false,
      delayedClosing: { policy: NEVER },
      multiClientPolicy: MULTI_CLIENT_POLICY_UNSPECIFIED,
      defaultBudget: true,
    });
    expect(changed.room?.room).toMatchObject({ slowModeSeconds: 3, enterExitNotices: false, multiClientPolicy: 0 });
    expect([changed.room?.room?.messagesPerSecond, changed.room?.room?.delayedClosing]).toEqual([null, null]);
    expect(await bench().published()).toHaveLength(before);
  });

  it("[PR1] a budget of 0 is unlimited, which is not the deployment's", async () => {
    await bench().openRoom();
    expect((await configure({ messagesPerSecond: 0 })).room?.room?.messagesPerSecond).toBe(0);
    expect((await configure({ messagesPerSecond: 1 })).room?.room?.messagesPerSecond).toBe(1);
    const acks = await Promise.all(
      ["a", "b", "c"].map((clientMessageId) =>
        bench().execute(viewer("ann"), { send: { message: { clientMessageId, text: "hi" } } }),
      ),
    );
    expect(acks.map(({ ack }) => ack?.abandoned)).toEqual([false, false, true]);
  });

  it.each(REFUSED)("[RM1] refuses %s, and changes nothing of the call", async (_title, settings) => {
    await bench().openRoom(ALL);
    const refused = await configure({ enterExitNotices: false, ...settings });
    expect(refusalIn(refused)?.error).toBe("badArgument");
    const { room } = await bench().execute(SERVER_API, { describe: {} });
    expect(room?.room).toMatchObject(ALL);
  });

  it("[RM1] is the server API's alone", async () => {
    await bench().openRoom();
    for (const actor of [viewer(CREATOR), MANAGER]) {
      expect(refusalIn(await configure({ slowModeSeconds: 1 }, actor))?.error).toBe("forbidden");
    }
  });

  it("[RI1] [SM1] a manager changes slow mode with the room's information, within its limit", async () => {
    await bench().openRoom();
    const update = (slowModeSeconds: number) => bench().execute(MANAGER, { updateRoom: { slowModeSeconds } });
    expect((await update(limits.MAX_SLOW_MODE_SECONDS)).room?.room?.slowModeSeconds).toBe(120);
    expect(refusalIn(await update(121))?.error).toBe("badArgument");
  });
});

describe("opening and closing", () => {
  it("[RM2] [DC1] closing with a time of closing sets it, and opening starts its clock", async () => {
    await bench().openRoom();
    const set = (open: boolean, delayedClosing?: plaza.v1.DelayedClosing.$Properties) =>
      bench().execute(SERVER_API, { setRoomOpen: { open, ...(delayedClosing && { delayedClosing }) } });
    await set(false, { policy: AFTER_FIXED_TIME, seconds: 30 });
    bench().clock.nowMs += 100_000;
    const { room } = await set(true);
    const startedAtMs = bench().clock.nowMs;
    expect(room?.room).toMatchObject({ open: true, delayedClosing: { seconds: 30, startedAtMs } });
    expect(refusalIn(await set(true))?.error).toBe("nothingToChange");
    expect(refusalIn(await set(false, { policy: AFTER_FIXED_TIME, seconds: 0 }))?.error).toBe("badArgument");
    expect(refusalIn(await bench().execute(MANAGER, { setRoomOpen: { open: false } }))?.error).toBe("forbidden");
  });
});
