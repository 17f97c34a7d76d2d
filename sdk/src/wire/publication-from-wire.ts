import { clientTypeOf } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { BroadcastMessage, RoomPublication, Sender } from "../messages.ts";
import { contentFromWire } from "./content-from-wire.ts";
import { roleFromWire } from "./member-from-wire.ts";
import { notificationFromWire } from "./notification-from-wire.ts";
import { placeFromWire } from "./place-from-wire.ts";

/** Those that show something: a silent change, or what only newer clients know, takes its place and has no body. [NT2] */
export function publicationsFromWire(
  wire: readonly plaza.v1.Publication.$Properties[] | null | undefined,
  ownAccountId: string,
): RoomPublication[] {
  const shown = (wire ?? []).filter(({ message, notification }) => message ?? notification);
  return shown.map((each) => publicationFromWire(each, ownAccountId));
}

function publicationFromWire(wire: plaza.v1.Publication.$Properties, ownAccountId: string): RoomPublication {
  const place = { seq: wire.seq ?? 0, timeMs: wire.timeMs ?? 0 };
  if (wire.notification) return { kind: "notification", ...place, ...notificationFromWire(wire.notification) };
  const message = wire.message ?? {};
  const sender = senderFromWire(message.sender ?? {});
  return {
    kind: "message",
    ...place,
    ...contentFromWire(message),
    clientMessageId: message.clientMessageId ?? "",
    sender,
    subType: message.subType ?? 0,
    extension: message.extension ?? "",
    isStored: !message.doNotStore,
    isHighPriority: message.highPriority ?? false,
    isDirected: message.directed ?? false,
    targetTags: message.targetTags ?? "",
    ...(message.place && { place: placeFromWire(message.place) }),
    isOwn: sender.accountId === ownAccountId,
  };
}

export function broadcastFromWire(wire: plaza.v1.Broadcast.$Properties): BroadcastMessage {
  const message = wire.message ?? {};
  return {
    timeMs: wire.timeMs ?? 0,
    ...contentFromWire(message),
    clientMessageId: message.clientMessageId ?? "",
    sender: senderFromWire(message.sender ?? {}),
    subType: message.subType ?? 0,
    extension: message.extension ?? "",
  };
}

function senderFromWire(wire: plaza.v1.Sender.$Properties): Sender {
  return {
    accountId: wire.accountId ?? "",
    nick: wire.nick ?? "",
    avatar: wire.avatar ?? "",
    role: roleFromWire(wire.role),
    clientType: clientTypeOf(wire.clientType ?? 0),
  };
}
