import { limits, MULTI_CLIENT_POLICIES } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { RoomCommand, RoomFields, RoomSettings } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aMember, aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;

function configuring(settings: RoomSettings, actor = throughServerApi("")) {
  return { kind: "configure", actor, settings } as const;
}

function updating(fields: RoomFields, actor = aViewer(CREATOR)) {
  return { kind: "updateRoom", actor, fields, notice: PLAIN_NOTICE } as const;
}

function after(state: RoomState, command: RoomCommand): RoomState {
  const decision = decide(state, command, NOW_MS);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

describe("settings of the server API", () => {
  it("[RM1] are not for clients, even the creator's", () => {
    const decision = decide(aState(), configuring({ slowModeSeconds: 1 }, aViewer(CREATOR)), NOW_MS);
    expect(decision).toMatchObject({ refusal: { error: "forbidden" } });
  });

  it("[RM1] change what is present, keep the rest, and are no news to the room", () => {
    const state = aState({ slowModeSeconds: 5, messagesPerSecond: 7 });
    const command = configuring({ hasEnterExitNotices: false, slowModeSeconds: 0 });
    expect(decide(state, command, NOW_MS)).toMatchObject({ events: [] });
    expect(after(state, command).room).toEqual({ ...state.room, hasEnterExitNotices: false, slowModeSeconds: 0 });
  });

  it.each(MULTI_CLIENT_POLICIES)(
    "[DV1] the room's policy %s replaces the deployment's, until it is taken back",
    (own) => {
      const replaced = after(aState(), configuring({ multiClientPolicy: own }));
      expect(replaced.room.multiClientPolicy).toBe(own);
      expect(after(replaced, configuring({ multiClientPolicy: "deployment" })).room.multiClientPolicy).toBeUndefined();
    },
  );

  it("[PR1] so does its budget; 0 is a budget of its own, without a limit", () => {
    const unlimited = after(aState(), configuring({ messagesPerSecond: 0 }));
    expect(unlimited.room.messagesPerSecond).toBe(0);
    expect(after(unlimited, configuring({ messagesPerSecond: "deployment" })).room.messagesPerSecond).toBeUndefined();
  });

  it.each([
    ["[PR1]", { messagesPerSecond: -1 }, "messages_per_second -1 is not an integer from 0 to 10000"],
    ["[PR1]", { messagesPerSecond: 10_001 }, "messages_per_second 10001 is not an integer from 0 to 10000"],
    ["[SM1]", { slowModeSeconds: 121 }, "slow_mode_seconds 121 is not an integer from 0 to 120"],
    [
      "[DC1]",
      { delayedClosing: { kind: "idle", seconds: 0 } },
      "delayed_closing.seconds 0 is not an integer from 1 to 604800",
    ],
    [
      "[DC1]",
      { delayedClosing: { kind: "fixed", seconds: 604_801 } },
      "delayed_closing.seconds 604801 is not an integer",
    ],
  ] as const)("%s %j is refused whole, with both numbers", (_rule, settings, message) => {
    const decision = decide(aState(), configuring({ hasEnterExitNotices: false, ...settings }), NOW_MS);
    expect(decision).toMatchObject({ refusal: { error: "badArgument", message: expect.stringContaining(message) } });
  });
});

describe("opening and closing with a time", () => {
  it("[DC1] opening takes a new time to close at, and closing leaves one for the next opening", () => {
    const actor = throughServerApi(CREATOR);
    const delayedClosing = { kind: "fixed", seconds: 9 } as const;
    const closed = after(aState(), { kind: "setOpen", actor, isOpen: false, delayedClosing });
    expect(closed.room.delayedClosing).toMatchObject({ kind: "fixed", seconds: 9 });
    const opened = after(closed, {
      kind: "setOpen",
      actor,
      isOpen: true,
      delayedClosing: { kind: "none", seconds: 0 },
    });
    expect(opened.room.delayedClosing).toEqual({ kind: "none" });
  });

  it("[DC1] a time that is none refuses the whole command", () => {
    const delayedClosing = { kind: "idle", seconds: limits.MAX_DELAYED_CLOSING_SECONDS + 1 } as const;
    const command = { kind: "setOpen", actor: throughServerApi(CREATOR), isOpen: false, delayedClosing } as const;
    expect(decide(aState(), command, NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
  });
});

describe("slow mode by clients", () => {
  it("[SM1] creator and managers set it with the room's information, and the room is told", () => {
    const state = aState({}, [aMember("mia", "manager")]);
    const decision = decide(state, updating({ slowModeSeconds: 120 }, aViewer("mia")), NOW_MS);
    expect(decision).toMatchObject({ events: [{ what: "updated", room: { slowModeSeconds: 120 } }] });
  });

  it.each([-1, 1.5, 121])("[SM1] %d seconds are refused", (slowModeSeconds) => {
    expect(decide(aState(), updating({ slowModeSeconds }), NOW_MS)).toMatchObject({
      refusal: { error: "badArgument" },
    });
  });
});
