import { limits, PlazaError, type QueueElement } from "@plaza/core";
import { plaza, refusalToWire } from "@plaza/proto";
import { queueElementToWire } from "../publication/queue-element-to-wire.ts";
import type { QueueOffer } from "../room/room-command.ts";
import type { RoomState } from "../room/room-state.ts";
import type { CommandContext, CommandHandler, CommandInput } from "./command-context.ts";
import { sessionsByAccount } from "./member-to-wire.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { answerTo, stateAfter } from "./room-work.ts";

/** [QU1] */
export const initQueue: CommandHandler<plaza.v1.InitQueue.$Properties> = async (input, context) => {
  const command = { kind: "queueInit", actor: input.actor, sizeLimit: input.command.sizeLimit ?? 0 } as const;
  const { state } = await stateAfter(input, { kind: "change", command }, context);
  return { queue: queueToWire(state, []) };
};

/** [QU2] [QU4] */
export const offerQueue: CommandHandler<plaza.v1.OfferQueue.$Properties> = async (input, context) => {
  const offers = await offersOf(input, context);
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  // Whether owners are there is looked up where the room decides.
  const command = { kind: "queueOffer", actor: input.actor, offers, notice, isAbsent: () => false } as const;
  const { answer, state } = await answerTo("queueOffered", { ...input, work: { kind: "change", command } }, context);
  return {
    queueOffered: {
      roomId: input.roomId,
      sizeLimit: sizeLimitOf(state),
      size: state.queue.size,
      addedKeys: [...answer.added],
      updatedKeys: [...answer.updated],
      failed: answer.failed.map(({ key, refusal }) => ({ key, error: refusalToWire(refusal) })),
    },
  };
};

/** [QU3] */
export const pollQueue: CommandHandler<plaza.v1.PollQueue.$Properties> = async (input, context) => {
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "queuePoll", actor: input.actor, key: input.command.key || undefined, notice } as const;
  const { answer } = await answerTo("queuePolled", { ...input, work: { kind: "change", command } }, context);
  return { queuePolled: { roomId: input.roomId, element: queueElementToWire(answer.element) } };
};

/** [QU3] */
export const updateQueue: CommandHandler<plaza.v1.UpdateQueue.$Properties> = async (input, context) => {
  const values = (input.command.values ?? []).map(({ key, value }) => ({ key: key ?? "", value: value ?? "" }));
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "queueUpdate", actor: input.actor, values, notice } as const;
  const { answer } = await answerTo("queueUpdated", { ...input, work: { kind: "change", command } }, context);
  return { queueUpdated: { roomId: input.roomId, missingKeys: [...answer.missingKeys] } };
};

/** [QU3] Answered with the size before. */
export const dropQueue: CommandHandler<plaza.v1.DropQueue.$Properties> = async (input, context) => {
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  const command = { kind: "queueDrop", actor: input.actor, notice } as const;
  const { answer, state } = await answerTo("queueDropped", { ...input, work: { kind: "change", command } }, context);
  return { queue: { ...queueToWire(state, []), size: answer.size } };
};

/** [QU3] All, the first ones, or those with the keys. */
export const listQueue: CommandHandler<plaza.v1.ListQueue.$Properties> = async (input, context) => {
  const { keys, limit } = input.command;
  if (keys && keys.length > limits.MAX_QUEUE_SIZE) {
    const message = `keys has ${keys.length} entries, more than ${limits.MAX_QUEUE_SIZE}`;
    throw new PlazaError({ error: "badArgument", message });
  }
  const { state } = await stateAfter(input, { kind: "read" }, context);
  if (state.room.queueSizeLimit === undefined) {
    throw new PlazaError({ error: "queueNotFound", message: "the room has no queue" });
  }
  const wanted = new Set(keys);
  const matching = [...state.queue.values()].filter((element) => wanted.size === 0 || wanted.has(element.key));
  return { queue: queueToWire(state, limit ? matching.slice(0, limit) : matching) };
};

function queueToWire(state: RoomState, elements: readonly QueueElement[]): plaza.v1.Queue.$Properties {
  const { room, queue } = state;
  const sizeLimit = sizeLimitOf(state);
  return { roomId: room.roomId, sizeLimit, size: queue.size, elements: elements.map(queueElementToWire) };
}

function sizeLimitOf({ room }: RoomState): number {
  return room.queueSizeLimit ?? limits.DEFAULT_QUEUE_SIZE;
}

/** The offers with the nicks that their owners show right now. */
async function offersOf(
  { roomId, actor, command }: CommandInput<plaza.v1.OfferQueue.$Properties>,
  context: CommandContext,
): Promise<readonly QueueOffer[]> {
  const offers = (command.offers ?? []).map((offer) => ({ ...offer, owner: ownerOf(offer.owner || actor.accountId) }));
  if (offers.length > limits.MAX_QUEUE_BATCH) {
    const message = `offers has ${offers.length} entries, more than ${limits.MAX_QUEUE_BATCH}`;
    throw new PlazaError({ error: "badArgument", message });
  }
  const owners = [...new Set(offers.map((offer) => offer.owner))];
  const sessions = sessionsByAccount(await context.presence.sessionsOf(roomId, owners));
  return offers.map(({ key, value, transient, owner, policy }) => ({
    key: key ?? "",
    value: value ?? "",
    owner,
    ownerNick: sessions.get(owner)?.[0]?.nick ?? "",
    isTransient: transient ?? false,
    policy: policyOf(policy ?? 0),
  }));
}

function ownerOf(owner: string): QueueOffer["owner"] {
  return owner as QueueOffer["owner"];
}

function policyOf(number: number): QueueOffer["policy"] {
  const { ADD_OR_UPDATE, ONLY_ADD, ONLY_UPDATE } = plaza.v1.QueueOfferPolicy;
  if (number === ADD_OR_UPDATE) return "addOrUpdate";
  if (number === ONLY_ADD) return "onlyAdd";
  if (number === ONLY_UPDATE) return "onlyUpdate";
  throw new PlazaError({ error: "badArgument", message: `policy ${number} is none that is known` });
}
