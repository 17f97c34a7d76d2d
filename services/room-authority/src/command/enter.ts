import { PlazaError } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import type { RoomWork } from "../hosting/room-item.ts";
import { checkTags } from "../room/rules/tags.ts";
import type { CommandHandler, CommandInput } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { memberToWire } from "./member-to-wire.ts";
import { stateAfter } from "./room-work.ts";
import { sessionOf } from "./session-of.ts";
import { sessionTagsOf } from "./session-tags.ts";

type Enter = plaza.cluster.v1.Enter.$Properties;

/** [EN1] A session enters the room, or confirms after a fault that it is there. */
export const enter: CommandHandler<Enter> = async (input, context) => {
  const nowMs = context.now();
  const session = sessionFor(input, nowMs);
  const snapshot = await stateAfter(input, workFor(input, session), context);
  if (!input.command.confirm) context.activity.entered(input.roomId, input.actor.accountId);
  const standing = snapshot.state.members.get(input.actor.accountId);
  const self = memberToWire(input.actor.accountId, { standing, sessions: [session], nowMs });
  return { entered: { room: describeRoom(snapshot, nowMs), self } };
};

function sessionFor({ roomId, actor, command }: CommandInput<Enter>, nowMs: number): PresentSession {
  const { sessionId, gatewayId } = sessionOf(actor);
  const tags = sessionTagsOf(command.tags);
  const refusal = checkTags(tags);
  if (refusal) throw new PlazaError(refusal);
  return {
    roomId,
    sessionId,
    gatewayId,
    accountId: actor.accountId,
    isAnonymous: actor.isAnonymous,
    clientType: actor.clientType,
    deviceId: command.deviceId ?? "",
    nick: command.nick ?? "",
    avatar: command.avatar ?? "",
    extension: command.extension ?? "",
    enteredAtMs: command.enteredAtMs || nowMs,
    ...tags,
  };
}

function workFor({ actor, command }: CommandInput<Enter>, session: PresentSession): RoomWork {
  const { nick, avatar, extension } = session;
  const profile = { nick, avatar, extension, notificationExtension: command.notificationExtension ?? "" };
  return { kind: "enter", actor, session, profile, isConfirmation: command.confirm ?? false };
}
