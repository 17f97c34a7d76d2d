import { assertNever, type DelayedClosing, limits, type Refusal, type Room } from "@plaza/core";
import type { Actor } from "../actor.ts";
import {
  accept,
  type Decision,
  PLAIN_NOTICE,
  type RoomChange,
  type RoomEvent,
  type RoomNotice,
  reject,
  rejectRole,
} from "../decision.ts";
import { may } from "../permissions.ts";
import type { DelayedClosingSetting, NoticeOptions, RoomSettings } from "../room-command.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { notEmpty } from "./emptiness.ts";
import { ownersLeft } from "./owner-left.ts";
import { checkNotice, outOfRange, tooLong } from "./text-limit.ts";

/** [RM1] [RM2] [DC1] */
export function decideSetOpen(state: RoomState, command: CommandOf<"setOpen">, nowMs: number): Decision {
  const { actor, isOpen, delayedClosing } = command;
  // [RM1] Only the server API opens and closes rooms, in the name of the creator.
  if (actor.origin.kind !== "serverApi") return reject("forbidden", "only the server API opens and closes rooms");
  if (!may(roleOf(state, actor), "openOrCloseRoom")) return reject("forbidden", "the operator is not the creator");
  const refusal = checkClosing(delayedClosing);
  if (refusal) return { kind: "rejected", refusal };
  if (state.room.isOpen === isOpen) return unchanged(`the room is ${isOpen ? "open" : "closed"} already`);
  const room = { ...state.room, delayedClosing: closingFrom(delayedClosing ?? state.room.delayedClosing, nowMs) };
  if (!isOpen) {
    const { changes, events } = closed({ ...state, room }, actor);
    return accept(changes, events);
  }
  return changed({ ...room, isOpen: true }, { what: "opened", operator: actor, ...PLAIN_NOTICE });
}

/** The room closes: every session ends, and with them what leaves with its owner. [RM2] [QU4] */
export function closed(
  state: RoomState,
  operator: Actor | undefined,
): { readonly changes: readonly RoomChange[]; readonly events: readonly RoomEvent[] } {
  const departure = ownersLeft(state, () => true);
  const room = { ...state.room, isOpen: false };
  const event = { kind: "roomNotified", what: "closed", room, operator, ...PLAIN_NOTICE } as const;
  return {
    changes: [{ kind: "roomChanged", room }, ...departure.changes],
    events: [...departure.events, event],
  };
}

/** [RM1] Settings are made through the server API only, and the room is not told. */
export function decideConfigure(state: RoomState, command: CommandOf<"configure">, nowMs: number): Decision {
  const { actor, settings } = command;
  if (actor.origin.kind !== "serverApi") return reject("forbidden", "only the server API configures rooms");
  const refusal = checkSettings(settings);
  if (refusal) return { kind: "rejected", refusal };
  const room = configured(state.room, settings, nowMs);
  const isIdle = settings.delayedClosing?.kind === "idle" && command.isEmpty === false;
  return accept([{ kind: "roomChanged", room }, ...(isIdle ? notEmpty(room) : [])]);
}

/** The room with the settings that are present. */
export function configured(room: Room, settings: RoomSettings, nowMs: number): Room {
  const { delayedClosing, multiClientPolicy, messagesPerSecond, ...plain } = settings;
  return {
    ...room,
    ...plain,
    ...(delayedClosing && { delayedClosing: closingFrom(delayedClosing, nowMs) }),
    ...(multiClientPolicy && { multiClientPolicy: ownOrNone(multiClientPolicy) }),
    ...(messagesPerSecond !== undefined && { messagesPerSecond: ownOrNone(messagesPerSecond) }),
  };
}

function ownOrNone<Setting>(setting: Setting | "deployment"): Setting | undefined {
  return setting === "deployment" ? undefined : setting;
}

export function checkSettings(settings: RoomSettings): Refusal | undefined {
  const { messagesPerSecond, slowModeSeconds = 0 } = settings;
  const budget = messagesPerSecond === undefined || messagesPerSecond === "deployment" ? 0 : messagesPerSecond;
  return (
    outOfRange("messages_per_second", budget, { min: 0, max: limits.MAX_MESSAGES_PER_SECOND }) ??
    outOfRange("slow_mode_seconds", slowModeSeconds, { min: 0, max: limits.MAX_SLOW_MODE_SECONDS }) ??
    checkClosing(settings.delayedClosing)
  );
}

function checkClosing(setting: DelayedClosingSetting | undefined): Refusal | undefined {
  if (setting === undefined || setting.kind === "none") return undefined;
  const range = { min: 1, max: limits.MAX_DELAYED_CLOSING_SECONDS };
  return outOfRange("delayed_closing.seconds", setting.seconds, range);
}

/**
 * The setting with its clock at the start. A room counts as empty until somebody is seen in it, which is looked at before
 * it closes. [DC1]
 */
function closingFrom(setting: DelayedClosingSetting | DelayedClosing, nowMs: number): DelayedClosing {
  switch (setting.kind) {
    case "none":
      return { kind: "none" };
    case "fixed":
      return { kind: "fixed", seconds: setting.seconds, startedAtMs: nowMs };
    case "idle":
      return { kind: "idle", seconds: setting.seconds, startedAtMs: nowMs, emptySinceMs: nowMs };
    default:
      return assertNever(setting);
  }
}

/** [MU3] */
export function decideSetRoomMuted(state: RoomState, command: CommandOf<"setRoomMuted">): Decision {
  const { actor, isMuted, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "muteRoom")) return rejectRole(role, "the role may not mute the room");
  const refusal = checkNotice(notice);
  if (refusal) return { kind: "rejected", refusal };
  if (state.room.isMuted === isMuted) return unchanged(`the room is ${isMuted ? "muted" : "not muted"} already`);
  return changed({ ...state.room, isMuted }, { what: isMuted ? "muted" : "unmuted", operator: actor, ...notice });
}

/** [RI1] [SM1] Changes the fields that are present. */
export function decideUpdateRoom(state: RoomState, command: CommandOf<"updateRoom">): Decision {
  const { actor, fields, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "changeRoomInformation")) return rejectRole(role, "the role may not change the room's information");
  const refusal = checkFields(command);
  if (refusal) return { kind: "rejected", refusal };
  const { queueLevel, ...rest } = fields;
  const room: Room = {
    ...state.room,
    ...rest,
    ...(queueLevel === undefined ? {} : { queueLevel: queueLevel === 1 ? 1 : 0 }),
  };
  return changed(room, { what: "updated", operator: actor, ...notice });
}

function checkFields({ fields, notice }: CommandOf<"updateRoom">): Refusal | undefined {
  if (fields.name === "") return { error: "badArgument", message: "name is empty" };
  if (fields.queueLevel !== undefined && fields.queueLevel !== 0 && fields.queueLevel !== 1) {
    return { error: "badArgument", message: `queue_level ${fields.queueLevel} is not 0 or 1` };
  }
  return (
    tooLong("name", fields.name, limits.MAX_ROOM_NAME_LENGTH) ??
    tooLong("announcement", fields.announcement, limits.MAX_ANNOUNCEMENT_LENGTH) ??
    tooLong("live_url", fields.liveUrl, limits.MAX_LIVE_URL_LENGTH) ??
    tooLong("extension", fields.extension, limits.MAX_EXTENSION_LENGTH) ??
    outOfRange("slow_mode_seconds", fields.slowModeSeconds ?? 0, { min: 0, max: limits.MAX_SLOW_MODE_SECONDS }) ??
    checkNotice(notice)
  );
}

function unchanged(message: string): Decision {
  return reject("nothingToChange", message);
}

function changed(
  room: Room,
  notice: NoticeOptions & { readonly what: RoomNotice; readonly operator: Actor },
): Decision {
  return accept([{ kind: "roomChanged", room }], [{ kind: "roomNotified", room, ...notice }]);
}
