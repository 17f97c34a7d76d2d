import { limits, type Refusal, type Room } from "@plaza/core";
import type { Actor } from "../actor.ts";
import { type Decision, type RoomNotice, reject } from "../decision.ts";
import { may } from "../permissions.ts";
import type { NoticeOptions } from "../room-command.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { tooLong } from "./text-limit.ts";

/** [RM1] [RM2] */
export function decideSetOpen(state: RoomState, { actor, isOpen }: CommandOf<"setOpen">): Decision {
  // [RM1] Only the server API opens and closes rooms, in the name of the creator.
  if (actor.origin.kind !== "serverApi") return reject("forbidden", "only the server API opens and closes rooms");
  if (!may(roleOf(state, actor), "openOrCloseRoom")) return reject("forbidden", "the operator is not the creator");
  if (state.room.isOpen === isOpen) return unchanged(`the room is ${isOpen ? "open" : "closed"} already`);
  const notice = { extension: "", isSilent: false, operatorNick: "", targetShown: {} };
  return changed({ ...state.room, isOpen }, { what: isOpen ? "opened" : "closed", operator: actor, ...notice });
}

/** [RM1] Settings are made through the server API only, and the room is not told. */
export function decideConfigure(state: RoomState, { actor, settings }: CommandOf<"configure">): Decision {
  if (actor.origin.kind !== "serverApi") return reject("forbidden", "only the server API configures rooms");
  return { kind: "accepted", change: { kind: "roomChanged", room: { ...state.room, ...settings } } };
}

/** [MU3] */
export function decideSetRoomMuted(state: RoomState, command: CommandOf<"setRoomMuted">): Decision {
  const { actor, isMuted, notice } = command;
  if (!may(roleOf(state, actor), "muteRoom")) return reject("forbidden", "the role may not mute the room");
  const refusal = tooLong("notification.extension", notice.extension, limits.MAX_NOTIFICATION_EXTENSION_LENGTH);
  if (refusal) return { kind: "rejected", refusal };
  if (state.room.isMuted === isMuted) return unchanged(`the room is ${isMuted ? "muted" : "not muted"} already`);
  return changed({ ...state.room, isMuted }, { what: isMuted ? "muted" : "unmuted", operator: actor, ...notice });
}

/** [RI1] Changes the fields that are present. */
export function decideUpdateRoom(state: RoomState, command: CommandOf<"updateRoom">): Decision {
  const { actor, fields, notice } = command;
  if (!may(roleOf(state, actor), "changeRoomInformation")) {
    return reject("forbidden", "the role may not change the room's information");
  }
  const refusal = checkFields(command);
  if (refusal) return { kind: "rejected", refusal };
  const { queueLevel, ...texts } = fields;
  const room: Room = {
    ...state.room,
    ...texts,
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
    tooLong("notification.extension", notice.extension, limits.MAX_NOTIFICATION_EXTENSION_LENGTH)
  );
}

function unchanged(message: string): Decision {
  return reject("nothingToChange", message);
}

function changed(
  room: Room,
  notice: NoticeOptions & { readonly what: RoomNotice; readonly operator: Actor },
): Decision {
  return { kind: "accepted", change: { kind: "roomChanged", room }, event: { kind: "roomNotified", room, ...notice } };
}
