import type { PendingRequest } from "./pending-request.ts";

/** Takes messages of a subject. `request` is there when somebody waits for an answer. */
export type Receiver = {
  receive(payload: Uint8Array, request: PendingRequest | undefined): void;
};

type Delivery = {
  readonly receiver: Receiver;
  readonly payload: Uint8Array;
  readonly request: PendingRequest | undefined;
};

type QueueGroup = { readonly name: string; readonly responders: Receiver[]; next: number };

/**
 * Routes messages between the buses of one process, as a server would. Who receives is decided when a message is sent;
 * it is received in a later turn of the event loop, in the order of sending, so no sender is ever called back from
 * within its own call and no stream of messages keeps timers and sockets from their turn.
 */
export class Broker {
  readonly #subscribers = new Map<string, Receiver[]>();
  readonly #groups = new Map<string, QueueGroup[]>();
  #queue: Delivery[] = [];
  readonly #deliverQueue = () => this.#deliver();

  addSubscriber(subject: string, subscriber: Receiver): void {
    const present = this.#subscribers.get(subject);
    if (present === undefined) this.#subscribers.set(subject, [subscriber]);
    else present.push(subscriber);
  }

  removeSubscriber(subject: string, subscriber: Receiver): void {
    const present = this.#subscribers.get(subject);
    if (present !== undefined && removeFrom(present, subscriber) === 0) this.#subscribers.delete(subject);
  }

  addResponder(subject: string, groupName: string, responder: Receiver): void {
    const groups = this.#groups.get(subject) ?? [];
    this.#groups.set(subject, groups);
    const group = groups.find(({ name }) => name === groupName);
    if (group === undefined) groups.push({ name: groupName, responders: [responder], next: 0 });
    else group.responders.push(responder);
  }

  removeResponder(subject: string, groupName: string, responder: Receiver): void {
    const groups = this.#groups.get(subject);
    const group = groups?.find(({ name }) => name === groupName);
    if (groups === undefined || group === undefined) return;
    if (removeFrom(group.responders, responder) === 0 && removeFrom(groups, group) === 0) this.#groups.delete(subject);
  }

  // Hot path: one object for each subscriber of each message.
  publish(subject: string, payload: Uint8Array): void {
    const subscribers = this.#subscribers.get(subject);
    if (subscribers === undefined) return;
    for (const receiver of subscribers) this.#enqueue({ receiver, payload, request: undefined });
  }

  /** Hands the request to one responder of each queue group, in turn; false when nobody serves the subject. */
  request(subject: string, payload: Uint8Array, request: PendingRequest): boolean {
    const groups = this.#groups.get(subject);
    if (groups === undefined) return false;
    for (const group of groups) {
      const receiver = group.responders[group.next % group.responders.length];
      group.next = (group.next + 1) % group.responders.length;
      if (receiver !== undefined) this.#enqueue({ receiver, payload, request });
    }
    return true;
  }

  #enqueue(delivery: Delivery): void {
    if (this.#queue.push(delivery) === 1) setImmediate(this.#deliverQueue);
  }

  #deliver(): void {
    const deliveries = this.#queue;
    this.#queue = [];
    for (const { receiver, payload, request } of deliveries) receiver.receive(payload, request);
  }
}

/** Removes the item if it is there and returns how many are left. */
function removeFrom<T>(items: T[], item: T): number {
  const index = items.indexOf(item);
  if (index >= 0) items.splice(index, 1);
  return items.length;
}
