import {
  type AccountId,
  type Member,
  PlazaError,
  parseAccountId,
  ROOM_DEFAULTS,
  type Room,
  type RoomId,
} from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { closesAtMs } from "../room/due.ts";
import { checkSettings, configured } from "../room/rules/room-settings.ts";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { roomSettingsOf } from "./room-settings.ts";
import { stateAfter } from "./room-work.ts";

/** [RM1] Only the server API makes rooms. The api has checked the texts' limits; the id is claimed here. */
export const createRoom: CommandHandler<plaza.cluster.v1.CreateRoom.$Properties> = async (input, context) => {
  if (input.actor.origin.kind !== "serverApi") {
    throw new PlazaError({ error: "forbidden", message: "only the server API creates rooms" });
  }
  const creator = parseAccountId(input.command.creator);
  if (!creator) throw new PlazaError({ error: "badArgument", message: "creator is no valid account id" });
  const nowMs = context.now();
  const settings = roomSettingsOf(input.command.settings ?? {});
  const refusal = checkSettings(settings);
  if (refusal) throw new PlazaError(refusal);
  const room = configured(newRoom(input.roomId, { creator, command: input.command, nowMs }), settings, nowMs);
  const members = [creatorMember(creator, nowMs)];
  // Before the room: what is listed or due and was never made is left out by whoever reads the list.
  await context.directory.add({ roomId: input.roomId, creator });
  const dueMs = closesAtMs(room);
  if (dueMs !== undefined) await context.schedule.add([{ roomId: input.roomId, atMs: dueMs }]);
  if ((await context.rooms.create(room, members)) === "exists") {
    throw new PlazaError({ error: "alreadyExists", message: `room ${input.roomId} exists already` });
  }
  return { room: describeRoom(await stateAfter(input, { kind: "read" }, context), nowMs) };
};

function newRoom(
  roomId: RoomId,
  source: {
    readonly creator: AccountId;
    readonly command: plaza.cluster.v1.CreateRoom.$Properties;
    readonly nowMs: number;
  },
): Room {
  const { creator, command, nowMs } = source;
  return {
    roomId,
    creator,
    name: command.name ?? "",
    announcement: command.announcement ?? "",
    liveUrl: command.liveUrl ?? "",
    extension: command.extension ?? "",
    queueLevel: command.queueLevel === 1 ? 1 : 0,
    isOpen: true,
    isMuted: false,
    hasEnterExitNotices: command.enterExitNotices ?? false,
    createdAtMs: nowMs,
    ...ROOM_DEFAULTS,
  };
}

function creatorMember(accountId: AccountId, nowMs: number): Member {
  return {
    accountId,
    role: "creator",
    nick: "",
    avatar: "",
    extension: "",
    isBlocked: false,
    isMuted: false,
    mutedUntilMs: 0,
    updatedAtMs: nowMs,
  };
}
