import { limits } from "@plaza/core";
import type { Actor } from "../actor.ts";
import type { QueueCommand, QueueOffer } from "../room-command.ts";
import { isAbsentFrom, isBadNotice, isTooLong, leads, type NaiveRoom, roleIn, whySilent } from "./naive-room.ts";
import { type NaiveRules, notAllowed, reasonsThatHold } from "./naive-rule.ts";

export const NAIVE_QUEUE: NaiveRules<QueueCommand["kind"]> = {
  // [QU1]
  queueInit: (room, { actor, sizeLimit }) => ({
    reasons: [
      ...reasonsToManage(room, actor),
      ...reasonsThatHold([[sizeLimit < 0 || sizeLimit > 1000, "badArgument"]]),
    ],
    happen: () => {
      room.queueSize = sizeLimit;
    },
  }),
  // [QU2]
  queueOffer: (room, { actor, offers, notice }, nowMs) => {
    const role = roleIn(room, actor);
    const isForOthers = offers.some((offer) => offer.owner !== actor.accountId);
    return {
      reasons: [
        ...(leads(role) ? [] : whySilent(room, actor, { nowMs, ignoresMute: false })),
        ...reasonsThatHold([
          [!room.isOpen, "roomClosed"],
          [role === "anonymousVisitor", "anonymousForbidden"],
          [!leads(role) && (room.information.queueLevel === 1 || isForOthers), "forbidden"],
          [offers.length < 1 || offers.length > 200 || isBadNotice(notice.extension), "badArgument"],
        ]),
      ],
      happen: () => offerEach(room, offers),
    };
  },
  // [QU3]
  queuePoll: (room, { actor, key, notice }) => {
    const element = key === undefined ? room.queue[0] : room.queue.find((one) => one.key === key);
    const role = roleIn(room, actor);
    const isOwn = element !== undefined && element.owner === actor.accountId && role !== "anonymousVisitor";
    return {
      reasons: reasonsThatHold([
        [!room.isOpen, "roomClosed"],
        [!leads(role) && !isOwn, notAllowed(role)],
        [element === undefined, "queueNotFound"],
        [isBadNotice(notice.extension), "badArgument"],
      ]),
      happen: () => {
        room.queue = room.queue.filter((one) => one !== element);
        return { key: element?.key };
      },
    };
  },
  // [QU3]
  queueUpdate: (room, { actor, values, notice }) => ({
    reasons: [
      ...reasonsToManage(room, actor),
      ...reasonsThatHold([
        [values.length < 1 || values.length > 200 || isBadNotice(notice.extension), "badArgument"],
        [values.some(({ value }) => isTooLong(value, limits.MAX_QUEUE_VALUE_LENGTH)), "badArgument"],
      ]),
    ],
    happen: () => {
      for (const element of room.queue) {
        const change = values.findLast(({ key }) => key === element.key);
        if (change) element.value = change.value;
      }
      const missing = values.filter(({ key }) => room.queue.every((element) => element.key !== key));
      return { missingKeys: [...new Set(missing.map(({ key }) => key))] };
    },
  }),
  // [QU3]
  queueDrop: (room, { actor, notice }) => ({
    reasons: [
      ...reasonsToManage(room, actor),
      ...reasonsThatHold([
        [room.queueSize === undefined, "queueNotFound"],
        [isBadNotice(notice.extension), "badArgument"],
      ]),
    ],
    happen: () => {
      const { length: size } = room.queue;
      room.queue = [];
      return { size };
    },
  }),
};

function reasonsToManage(room: NaiveRoom, actor: Actor): readonly string[] {
  const role = roleIn(room, actor);
  return reasonsThatHold([
    [!room.isOpen, "roomClosed"],
    [!leads(role), notAllowed(role)],
  ]);
}

/** [QU2] Each succeeds or fails on its own; the first makes the queue. [QU1] */
function offerEach(room: NaiveRoom, offers: readonly QueueOffer[]) {
  const added: string[] = [];
  const updated: string[] = [];
  const failed: string[] = [];
  for (const offer of offers) {
    const known = room.queue.find((element) => element.key === offer.key);
    const problem = whyNotInQueue(room, offer, known !== undefined);
    if (problem) failed.push(`${offer.key}: ${problem}`);
    else putInQueue(room, offer);
    if (!problem && !known) added.push(offer.key);
    if (!problem && known && !added.includes(offer.key) && !updated.includes(offer.key)) updated.push(offer.key);
  }
  return { added, updated, failed };
}

function whyNotInQueue(room: NaiveRoom, offer: QueueOffer, isKnown: boolean): string | undefined {
  const { key, value, owner, isTransient, policy } = offer;
  if (isTransient && isAbsentFrom(room, owner)) return "memberNotOnline";
  if (key === "" || isTooLong(key, 128) || isTooLong(value, 4096)) return "badArgument";
  if (isKnown) return policy === "onlyAdd" ? "alreadyExists" : undefined;
  if (policy === "onlyUpdate") return "queueNotFound";
  return room.queue.length >= (room.queueSize ?? 100) ? "queueFull" : undefined;
}

function putInQueue(room: NaiveRoom, { key, value, owner, isTransient }: QueueOffer): void {
  room.queueSize ??= 100;
  const element = { key, value, owner, isTransient };
  const place = room.queue.findIndex((one) => one.key === key);
  if (place === -1) room.queue.push(element);
  else room.queue[place] = element;
}
