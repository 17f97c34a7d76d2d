import { limits } from "@plaza/core";
import type { MessageCommand, SendCommand } from "../room-command.ts";
import { aPublishedMessage } from "../testing.ts";
import { isBadNotice, isTooLong, leads, type NaiveRoom, roleIn, whySilent } from "./naive-room.ts";
import { type NaiveRules, notAllowed, reasonsThatHold } from "./naive-rule.ts";

export const NAIVE_MESSAGES: NaiveRules<MessageCommand["kind"] | "send"> = {
  send: (room, command, nowMs) => ({
    reasons: whyNotHeard(room, command, nowMs),
    happen: () => {
      const { actor, message, tags } = command;
      const targetTags = expressionOf(message) ?? tags.notifyTargetTags;
      room.lastSeq += 1;
      room.messages.push(aPublishedMessage({ seq: room.lastSeq, timeMs: nowMs, sender: actor.accountId, targetTags }));
      if (room.slowModeSeconds > 0) room.spoke.push({ account: actor.accountId, atMs: nowMs });
      return { targetTags };
    },
  }),
  // [RC4]
  recall: (room, { actor, message, windowMs, notice }, nowMs) => {
    const role = roleIn(room, actor);
    const isOwn = message.sender === actor.accountId;
    return {
      reasons: reasonsThatHold([
        [role === "anonymousVisitor", "anonymousForbidden"],
        [!leads(role) && !isOwn, "forbidden"],
        [!leads(role) && nowMs - message.timeMs > windowMs, "recallExpired"],
        [isBadNotice(notice.extension, limits.MAX_RECALL_EXTENSION_LENGTH), "badArgument"],
      ]),
      happen: () => {
        room.messages = room.messages.filter(({ seq }) => seq !== message.seq);
        if (room.pinnedSeq === message.seq) room.pinnedSeq = undefined;
      },
    };
  },
  // [PN1]
  pin: (room, { actor, message, notice }) => ({
    reasons: reasonsThatHold([
      [!leads(roleIn(room, actor)), notAllowed(roleIn(room, actor))],
      [message.targetTags !== "" || message.hasPlace, "badArgument"],
      [isBadNotice(notice.extension), "badArgument"],
    ]),
    happen: () => {
      room.pinnedSeq = message.seq;
    },
  }),
  unpin: (room, { actor, notice }) => ({
    reasons: reasonsThatHold([
      [!leads(roleIn(room, actor)), notAllowed(roleIn(room, actor))],
      [room.pinnedSeq === undefined, "nothingToChange"],
      [isBadNotice(notice.extension), "badArgument"],
    ]),
    happen: () => {
      room.pinnedSeq = undefined;
    },
  }),
};

/** Why a message does not come to be: who may speak, then what may be said. */
export function whyNotHeard(room: NaiveRoom, command: SendCommand, nowMs: number): readonly string[] {
  const { actor, message, tags, ignoresTemporaryMute: ignoresMute } = command;
  const isFree = leads(roleIn(room, actor)) || actor.origin.kind === "serverApi";
  const last = Math.max(...room.spoke.filter((one) => one.account === actor.accountId).map((one) => one.atMs));
  const isTagMuted = room.tagMutes.some((mute) => mute.untilMs > nowMs && tags.tags.includes(mute.tag));
  return [
    ...whySilent(room, actor, { nowMs, ignoresMute }),
    ...reasonsThatHold([
      [!room.isOpen, "roomClosed"],
      [roleIn(room, actor) === "anonymousVisitor", "anonymousForbidden"],
      [isTagMuted && !ignoresMute, "tagMuted"],
      [!isFree && last + room.slowModeSeconds * 1000 > nowMs, "slowMode"],
      [actor.accountId === "" || message.clientMessageId === "", "badArgument"],
      [message.text === "" || isTooLong(message.text, limits.MAX_MESSAGE_TEXT_LENGTH), "badArgument"],
    ]),
  ];
}

function expressionOf({ audience }: SendCommand["message"]): string | undefined {
  return audience.kind === "room" ? audience.targetTags : undefined;
}
