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
import { hostedStateOf } from "../hosting/hosted-state.ts";
import type { CommandHandler } from "./command-context.ts";
import { refuseUnservedSettings } from "./configure-room.ts";
import { roomToWire } from "./room-to-wire.ts";

/** [RM1] Only the server API makes rooms. The api has checked the texts' limits; the id is claimed here. */
export const createRoom: CommandHandler<plaza.cluster.v1.CreateRoom.$Properties> = async (input, context) => {
  if (input.actor.origin.kind !== "serverApi") {
    throw new PlazaError({ error: "forbidden", message: "only the server API creates rooms" });
  }
  refuseUnservedSettings(input.command.settings ?? {});
  const creator = parseAccountId(input.command.creator);
  if (!creator) throw new PlazaError({ error: "badArgument", message: "creator is no valid account id" });
  const nowMs = context.now();
  const room = newRoom(input.roomId, { creator, command: input.command, nowMs });
  const members = [creatorMember(creator, nowMs)];
  // Before the room: one that is listed and was never made is left out by whoever reads the list.
  await context.directory.add({ roomId: input.roomId, creator });
  if ((await context.rooms.create(room, members)) === "exists") {
    throw new PlazaError({ error: "alreadyExists", message: `room ${input.roomId} exists already` });
  }
  const stored = await context.rooms.load(input.roomId);
  if (!stored) throw new Error(`room ${input.roomId} vanished right after it was made`);
  const { state, position } = hostedStateOf(stored);
  return { room: roomToWire({ state, position, online: 0 }) };
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
