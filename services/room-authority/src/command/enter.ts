import type { PresentSession } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import type { CommandHandler, CommandInput } from "./command-context.ts";
import { memberToWire } from "./member-to-wire.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";
import { sessionOf } from "./session-of.ts";

type Enter = plaza.cluster.v1.Enter.$Properties;

/** [EN1] A session enters the room, or confirms after a fault that it is there. */
export const enter: CommandHandler<Enter> = async (input, context) => {
  const nowMs = context.now();
  const session = sessionFor(input, nowMs);
  const snapshot = await stateAfter(input, { kind: "enter", session, command: commandFor(input) }, context);
  if (!input.command.confirm) context.activity.entered(input.roomId, input.actor.accountId);
  const standing = snapshot.state.members.get(input.actor.accountId);
  const self = memberToWire(input.actor.accountId, { standing, sessions: [session], nowMs });
  return { entered: { room: roomToWire(snapshot), self } };
};

function sessionFor({ roomId, actor, command }: CommandInput<Enter>, nowMs: number): PresentSession {
  const { sessionId, gatewayId } = sessionOf(actor);
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
    tags: [],
    notifyTargetTags: "",
  };
}

function commandFor({ actor, command }: CommandInput<Enter>) {
  return {
    kind: "enter",
    actor,
    isConfirmation: command.confirm ?? false,
    profile: {
      nick: command.nick ?? "",
      avatar: command.avatar ?? "",
      extension: command.extension ?? "",
      notificationExtension: command.notificationExtension ?? "",
    },
  } as const;
}
