import { limits } from "@plaza/core";
import type { Actor } from "../actor.ts";
import type { DelayedClosingSetting } from "../room-command.ts";
import { closeNaively, isBadNotice, isTooLong, leads, type NaiveRoom, roleIn } from "./naive-room.ts";
import { type NaiveRules, notAllowed, reasonsThatHold } from "./naive-rule.ts";

export const NAIVE_SETTINGS: NaiveRules<"setOpen" | "configure" | "setRoomMuted" | "updateRoom"> = {
  // [RM1] [RM2] [DC1]
  setOpen: (room, { actor, isOpen, delayedClosing }, nowMs) => ({
    reasons: reasonsThatHold([
      [isThroughClient(actor) || roleIn(room, actor) !== "creator", "forbidden"],
      [isBadClosing(delayedClosing), "badArgument"],
      [room.isOpen === isOpen, "nothingToChange"],
    ]),
    happen: () => {
      setClosing(room, delayedClosing ?? room.closing, nowMs);
      if (isOpen) room.isOpen = true;
      else closeNaively(room);
    },
  }),
  configure: (room, { actor, settings }, nowMs) => {
    const { delayedClosing, slowModeSeconds, ...others } = settings;
    const { messagesPerSecond } = others;
    const isBadBudget = typeof messagesPerSecond === "number" && (messagesPerSecond < 0 || messagesPerSecond > 10_000);
    return {
      reasons: reasonsThatHold([
        [isThroughClient(actor), "forbidden"],
        [isBadBudget || isBadSlowMode(slowModeSeconds) || isBadClosing(delayedClosing), "badArgument"],
      ]),
      happen: () => {
        Object.assign(room.settings, others);
        if (slowModeSeconds !== undefined) room.slowModeSeconds = slowModeSeconds;
        if (delayedClosing) setClosing(room, delayedClosing, nowMs);
      },
    };
  },
  // [MU3]
  setRoomMuted: (room, { actor, isMuted, notice }) => ({
    reasons: reasonsThatHold([
      [!leads(roleIn(room, actor)), notAllowed(roleIn(room, actor))],
      [isBadNotice(notice.extension), "badArgument"],
      [room.isMuted === isMuted, "nothingToChange"],
    ]),
    happen: () => {
      room.isMuted = isMuted;
    },
  }),
  // [RI1] [SM1]
  updateRoom: (room, { actor, fields, notice }) => {
    const { slowModeSeconds, ...others } = fields;
    return {
      reasons: reasonsThatHold([
        [!leads(roleIn(room, actor)), notAllowed(roleIn(room, actor))],
        [fields.name === "" || isTooLong(fields.name, limits.MAX_ROOM_NAME_LENGTH), "badArgument"],
        [isTooLong(fields.announcement, limits.MAX_ANNOUNCEMENT_LENGTH), "badArgument"],
        [![undefined, 0, 1].includes(fields.queueLevel), "badArgument"],
        [isBadSlowMode(slowModeSeconds) || isBadNotice(notice.extension), "badArgument"],
      ]),
      happen: () => {
        Object.assign(room.information, others);
        if (slowModeSeconds !== undefined) room.slowModeSeconds = slowModeSeconds;
      },
    };
  },
};

function isThroughClient({ origin }: Actor): boolean {
  return origin.kind !== "serverApi";
}

/** 1 second to 7 days. */
function isBadClosing(setting: DelayedClosingSetting | undefined): boolean {
  return setting !== undefined && setting.kind !== "none" && (setting.seconds < 1 || setting.seconds > 7 * 24 * 3600);
}

/** 1 to 120 seconds, or none. */
function isBadSlowMode(seconds = 0): boolean {
  return seconds < 0 || seconds > 120;
}

/** [DC1] The clock starts again; for a room that is to close when it is empty, once it is. */
function setClosing(
  room: NaiveRoom,
  { kind, seconds }: { readonly kind: string; readonly seconds: number },
  nowMs: number,
) {
  room.closing = { kind, seconds, fromMs: kind === "idle" && room.sessions.length > 0 ? undefined : nowMs };
}
