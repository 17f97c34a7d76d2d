import { limits, type QueueElement, type Refusal } from "@plaza/core";
import { accept, type Decision, reject, rejectRole } from "../decision.ts";
import { may } from "../permissions.ts";
import type { QueueCommand } from "../room-command.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import { queueNotified } from "./queue-notified.ts";
import { decideOffer } from "./queue-offer.ts";
import { checkNotice, outOfRange, tooLong } from "./text-limit.ts";

/** The queue for linking microphones. */
export function decideOnQueue(state: RoomState, command: QueueCommand, nowMs: number): Decision {
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed");
  switch (command.kind) {
    case "queueInit":
      return init(state, command);
    case "queueOffer":
      return decideOffer(state, command, nowMs);
    case "queuePoll":
      return poll(state, command);
    case "queueUpdate":
      return update(state, command, nowMs);
    case "queueDrop":
      return drop(state, command);
  }
}

type CommandOf<Kind extends QueueCommand["kind"]> = Extract<QueueCommand, { kind: Kind }>;

/** [QU1] A smaller limit leaves the elements that are there. */
function init(state: RoomState, command: CommandOf<"queueInit">): Decision {
  const refused = whyNotToManage(state, command);
  if (refused) return refused;
  const refusal = outOfRange("size_limit", command.sizeLimit, { min: 0, max: limits.MAX_QUEUE_SIZE });
  if (refusal) return { kind: "rejected", refusal };
  return accept([{ kind: "roomChanged", room: { ...state.room, queueSizeLimit: command.sizeLimit } }]);
}

/** [QU3] Creator and managers take any element; others take their own. */
function poll(state: RoomState, command: CommandOf<"queuePoll">): Decision {
  const { actor, key, notice } = command;
  const element = key === undefined ? state.queue.values().next().value : state.queue.get(key);
  const role = roleOf(state, actor);
  const isOwn = element !== undefined && element.owner === actor.accountId && may(role, "offerToQueue");
  if (!isOwn && !may(role, "manageQueue")) return rejectRole(role, "the role may only take its own elements");
  const refusal = checkNotice(notice);
  if (refusal) return { kind: "rejected", refusal };
  if (!element)
    return reject("queueNotFound", key === undefined ? "the queue is empty" : `no element has the key ${key}`);
  const event = queueNotified(command, "polled", [element]);
  return accept([{ kind: "queueChanged", put: [], removed: [element.key] }], [event], { kind: "queuePolled", element });
}

/** [QU3] Values of elements that are there; the keys of others are told. */
function update(state: RoomState, command: CommandOf<"queueUpdate">, nowMs: number): Decision {
  const refused = whyNotToManage(state, command);
  if (refused) return refused;
  const refusal = checkUpdate(command);
  if (refusal) return { kind: "rejected", refusal };
  // The last of several values for one key counts.
  const values = new Map(command.values.map(({ key, value }) => [key, value]));
  const missingKeys = [...values.keys()].filter((key) => !state.queue.has(key));
  const put = [...values].flatMap(([key, value]) => changedElement(state.queue.get(key), value, nowMs));
  const answer = { kind: "queueUpdated", missingKeys } as const;
  if (put.length === 0) return accept([], [], answer);
  return accept([{ kind: "queueChanged", put, removed: [] }], [queueNotified(command, "batchUpdated", put)], answer);
}

function changedElement(element: QueueElement | undefined, value: string, nowMs: number): readonly QueueElement[] {
  return element ? [{ ...element, value, updatedAtMs: nowMs }] : [];
}

function checkUpdate({ values, notice }: CommandOf<"queueUpdate">): Refusal | undefined {
  const count = outOfRange("the number of values", values.length, { min: 1, max: limits.MAX_QUEUE_BATCH });
  if (count) return count;
  for (const { value } of values) {
    const refusal = tooLong("value", value, limits.MAX_QUEUE_VALUE_LENGTH);
    if (refusal) return refusal;
  }
  return checkNotice(notice);
}

/** [QU3] The limit stays. */
function drop(state: RoomState, command: CommandOf<"queueDrop">): Decision {
  const refused = whyNotToManage(state, command);
  if (refused) return refused;
  const refusal = checkNotice(command.notice);
  if (refusal) return { kind: "rejected", refusal };
  if (state.room.queueSizeLimit === undefined) return reject("queueNotFound", "the room has no queue");
  const removed = [...state.queue.keys()];
  const answer = { kind: "queueDropped", size: removed.length } as const;
  if (removed.length === 0) return accept([], [], answer);
  return accept([{ kind: "queueChanged", put: [], removed }], [queueNotified(command, "dropped", [])], answer);
}

function whyNotToManage(state: RoomState, { actor }: QueueCommand): Decision | undefined {
  const role = roleOf(state, actor);
  return may(role, "manageQueue") ? undefined : rejectRole(role, "the role may not manage the queue");
}
