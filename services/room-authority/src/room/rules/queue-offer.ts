import { limits, type QueueElement, type Refusal } from "@plaza/core";
import { accept, type Decision, type RoomChange, reject, rejectRole } from "../decision.ts";
import { may } from "../permissions.ts";
import type { QueueCommand, QueueOffer } from "../room-command.ts";
import { type RoomState, roleOf } from "../room-state.ts";
import { queueNotified } from "./queue-notified.ts";
import { whySilenced } from "./silenced.ts";
import { checkNotice, outOfRange, tooLong } from "./text-limit.ts";

type Offer = Extract<QueueCommand, { kind: "queueOffer" }>;

/** [QU2] A new key goes to the tail, a known one is updated in place; each offer succeeds or fails on its own. */
export function decideOffer(state: RoomState, command: Offer, nowMs: number): Decision {
  const refused = whyNotToOffer(state, command, nowMs);
  if (refused) return refused;
  const outcome = new OfferOutcome(state, nowMs);
  for (const offer of command.offers) {
    const isAbsent = offer.isTransient && command.isAbsent(offer.owner);
    outcome.add(offer, isAbsent ? notOnline(offer) : checkOffer(offer));
  }
  return outcome.decision(command);
}

function whyNotToOffer(state: RoomState, command: Offer, nowMs: number): Decision | undefined {
  const { actor, offers, notice } = command;
  const role = roleOf(state, actor);
  if (!may(role, "offerToQueue")) return rejectRole(role, "the role may not offer to the queue");
  const refused = may(role, "manageQueue") ? undefined : whyNotInTheAudience(state, command, nowMs);
  if (refused) return refused;
  const refusal =
    outOfRange("the number of offers", offers.length, { min: 1, max: limits.MAX_QUEUE_BATCH }) ?? checkNotice(notice);
  return refusal && { kind: "rejected", refusal };
}

/** Keys and values are read by everybody, so they are for those who may speak, and each in its own name. */
function whyNotInTheAudience(state: RoomState, { actor, offers }: Offer, nowMs: number): Decision | undefined {
  if (state.room.queueLevel === 1) return reject("forbidden", "only creator and managers change the queue");
  if (offers.some((offer) => offer.owner !== actor.accountId)) {
    return reject("forbidden", "the role may not offer in the name of others");
  }
  return whySilenced(state, actor, { nowMs, ignoresTemporaryMute: false });
}

function checkOffer({ key, value, owner }: QueueOffer): Refusal | undefined {
  if (owner === "") return { error: "badArgument", message: "owner is missing" };
  if (key === "") return { error: "badArgument", message: "key is empty" };
  return tooLong("key", key, limits.MAX_QUEUE_KEY_LENGTH) ?? tooLong("value", value, limits.MAX_QUEUE_VALUE_LENGTH);
}

/** [QU4] What is to leave with somebody's last session cannot come without one. */
function notOnline({ owner }: QueueOffer): Refusal {
  return { error: "memberNotOnline", message: `${owner}, who would own the transient element, is not in the room` };
}

/** What the offers make of the queue, one after the other. */
class OfferOutcome {
  readonly #state: RoomState;
  readonly #nowMs: number;
  readonly #put = new Map<string, QueueElement>();
  readonly #added: string[] = [];
  readonly #updated = new Set<string>();
  readonly #failed: { readonly key: string; readonly refusal: Refusal }[] = [];
  #nextOrder: number;

  constructor(state: RoomState, nowMs: number) {
    this.#state = state;
    this.#nowMs = nowMs;
    const last = [...state.queue.values()].at(-1);
    this.#nextOrder = (last?.order ?? 0) + 1;
  }

  add(offer: QueueOffer, refusal: Refusal | undefined): void {
    const known = this.#put.get(offer.key) ?? this.#state.queue.get(offer.key);
    const problem = refusal ?? this.#problemOf(offer, known);
    if (problem) this.#failed.push({ key: offer.key, refusal: problem });
    else if (known) this.#replace(known, offer);
    else this.#append(offer);
  }

  decision(command: Offer): Decision {
    const elements = [...this.#put.values()];
    const added = this.#added;
    const answer = { kind: "queueOffered", added, updated: [...this.#updated], failed: this.#failed } as const;
    if (elements.length === 0) return accept([], [], answer);
    const what = command.offers.length === 1 ? "offered" : "batchOffered";
    const changes: RoomChange[] = [...this.#initialised(), { kind: "queueChanged", put: elements, removed: [] }];
    return accept(changes, [queueNotified(command, what, elements)], answer);
  }

  #problemOf({ key, policy }: QueueOffer, known: QueueElement | undefined): Refusal | undefined {
    if (known) {
      return policy === "onlyAdd" ? { error: "alreadyExists", message: `an element has the key ${key}` } : undefined;
    }
    if (policy === "onlyUpdate") return { error: "queueNotFound", message: `no element has the key ${key}` };
    const limit = this.#state.room.queueSizeLimit ?? limits.DEFAULT_QUEUE_SIZE;
    if (this.#state.queue.size + this.#added.length < limit) return undefined;
    return { error: "queueFull", message: `the queue takes ${limit} elements` };
  }

  #append(offer: QueueOffer): void {
    const place = { order: this.#nextOrder, createdAtMs: this.#nowMs };
    this.#nextOrder += 1;
    this.#added.push(offer.key);
    this.#put.set(offer.key, elementOf(offer, place, this.#nowMs));
  }

  #replace(known: QueueElement, offer: QueueOffer): void {
    if (!this.#added.includes(offer.key)) this.#updated.add(offer.key);
    this.#put.set(offer.key, elementOf(offer, known, this.#nowMs));
  }

  /** [QU1] The first offer makes the queue. */
  #initialised(): readonly RoomChange[] {
    const { room } = this.#state;
    if (room.queueSizeLimit !== undefined) return [];
    return [{ kind: "roomChanged", room: { ...room, queueSizeLimit: limits.DEFAULT_QUEUE_SIZE } }];
  }
}

function elementOf(
  { key, value, owner, ownerNick, isTransient }: QueueOffer,
  { order, createdAtMs }: Pick<QueueElement, "order" | "createdAtMs">,
  nowMs: number,
): QueueElement {
  return { key, value, owner, ownerNick, isTransient, order, createdAtMs, updatedAtMs: nowMs };
}
