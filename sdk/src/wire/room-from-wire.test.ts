import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { roomFromWire } from "./room-from-wire.ts";

/** As it comes: with every absent field as the codec leaves it. */
function received(room: plaza.v1.Room.$Properties) {
  return roomFromWire(plaza.v1.Room.decode(plaza.v1.Room.encode(room).finish()));
}

describe("the room's settings", () => {
  it("[SM1] [DC1] [DV1] [QU1] [TG2] come typed", () => {
    const room = received({
      slowModeSeconds: 30,
      enterExitNotices: true,
      delayedClosing: { policy: 2, seconds: 60, startedAtMs: 5 },
      multiClientPolicy: 3,
      messagesPerSecond: 0,
      queueSizeLimit: 0,
      tagMutes: [{ tag: "vip", seconds: 9 }],
    });
    expect(room).toMatchObject({
      slowModeSeconds: 30,
      hasEnterExitNotices: true,
      delayedClosing: { policy: "afterIdleTime", seconds: 60, startedAtMs: 5 },
      multiClientPolicy: "newestOnly",
      messagesPerSecond: 0,
      queueSizeLimit: 0,
      tagMutes: [{ tag: "vip", seconds: 9 }],
    });
  });

  it("that a room does not have are absent", () => {
    const room = received({ delayedClosing: { policy: 0, seconds: 60 } });
    const optional = ["delayedClosing", "messagesPerSecond", "pinned", "queueSizeLimit"];
    expect(optional.filter((name) => name in room)).toEqual([]);
    expect(room).toMatchObject({ slowModeSeconds: 0, multiClientPolicy: "deployment", tagMutes: [] });
  });

  it("[PV1] of newer servers are unknown", () => {
    const room = received({ delayedClosing: { policy: 9 as never }, multiClientPolicy: 9 as never });
    expect(room).toMatchObject({ delayedClosing: { policy: "unknown" }, multiClientPolicy: "unknown" });
  });

  it.each(Object.entries(plaza.v1.MultiClientPolicy).slice(1))("[DV1] %s has its name", (constant, number) => {
    const name = constant.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
    expect(received({ multiClientPolicy: number as never }).multiClientPolicy).toBe(name);
  });
});
