import type { AccountId, MultiClientPolicy, RoomId } from "@plaza/core";
import type { PresenceStore, PresentSession } from "@plaza/ports";
import type { AccountSession, RoomCommand } from "../room/room-command.ts";
import type { RoomState } from "../room/room-state.ts";
import type { RoomItem, RoomWork } from "./room-item.ts";
import type { RoomStep } from "./room-step.ts";
import type { StepEntry } from "./step-draft.ts";

export type RoomPresenceOptions = {
  readonly roomId: RoomId;
  readonly presence: PresenceStore;
  /** Of the deployment. */
  readonly multiClientPolicy: MultiClientPolicy;
};

/** What the rules ask about who is present. */
type Facts = {
  readonly sessions: ReadonlyMap<AccountId, readonly PresentSession[]>;
  readonly isEmpty: boolean;
};

/** The list of who is present in one room, as far as its steps read and write it. Nothing is asked for that no rule needs. */
export class RoomPresence {
  readonly #options: RoomPresenceOptions;

  constructor(options: RoomPresenceOptions) {
    this.#options = options;
  }

  /**
   * Exits cannot be refused. A session that was not there any more leaves without a notice; an exit of it may have been
   * half done before, so what is due because of it is looked for, once for all of them.
   */
  async removeExited(items: readonly RoomItem[]): Promise<readonly RoomItem[]> {
    const exits = items.flatMap((item) => (item.work.kind === "exit" ? [{ item, work: item.work }] : []));
    if (exits.length === 0) return items;
    const removed = await this.#options.presence.exit(exits.map(({ work }) => work.key));
    const present = new Map<RoomItem, RoomItem>();
    const absent: RoomItem[] = [];
    for (const [index, { item, work }] of exits.entries()) {
      const session = removed[index];
      if (session) present.set(item, { ...item, work: { ...work, nick: session.nick } });
      else absent.push(item);
    }
    const left = items.flatMap((item) => (item.work.kind === "exit" ? (present.get(item) ?? []) : item));
    return absent.length === 0 ? left : [...left, completionOf(absent)];
  }

  /**
   * The items with their commands. [DV1] Where the policy compares the devices of an account, those that enter are written
   * before the others are read: of two that enter at once through two authorities at least one sees the other.
   */
  async entriesFor(state: RoomState, items: readonly RoomItem[]): Promise<readonly StepEntry[]> {
    const { multiClientPolicy, presence } = this.#options;
    if (this.#comparesDevices(state)) await enter(presence, items.flatMap(comparedSession));
    const facts = await this.#facts(state, items);
    return items.map((item) => ({ item, command: commandOf(item.work, { facts, multiClientPolicy }) }));
  }

  /**
   * Writes who was let in, takes back who was refused. Before the commit, so that whoever blocks meanwhile sees them; after a
   * conflict the next attempt does the same again.
   */
  async settle(state: RoomState, step: RoomStep): Promise<void> {
    const { presence } = this.#options;
    const admitted = step.accepted.flatMap(({ item }) => sessionThatEnters(item));
    const isWritten = this.#comparesDevices(state);
    await enter(presence, isWritten ? admitted.filter((session) => session.isAnonymous) : admitted);
    const refused = step.refused.flatMap(({ item }) => sessionThatEnters(item));
    await this.#remove([...refused, ...step.deferred.flatMap(newcomer)]);
  }

  /** Removes the sessions of items that want to enter and have not; those that were there before stay. */
  takeBack(items: readonly RoomItem[]): Promise<void> {
    return this.#remove(items.flatMap(newcomer));
  }

  async #remove(sessions: readonly PresentSession[]): Promise<void> {
    if (sessions.length > 0) await this.#options.presence.exit(sessions);
  }

  #comparesDevices({ room }: RoomState): boolean {
    return (room.multiClientPolicy ?? this.#options.multiClientPolicy) !== "all";
  }

  async #facts(state: RoomState, items: readonly RoomItem[]): Promise<Facts> {
    const { roomId, presence } = this.#options;
    const compared = this.#comparesDevices(state) ? items.flatMap(comparedSession) : [];
    const owners = items.some(mayEndPresence) ? ownersOfTransient(state) : NOBODY;
    const asked = new Set([
      ...compared.map((session) => session.accountId),
      ...items.flatMap((item) => ownersAskedBy(item.work, owners)),
    ]);
    const [sessions, isEmpty] = await Promise.all([
      asked.size === 0 ? [] : presence.sessionsOf(roomId, [...asked]),
      asksWhetherEmpty(state, items) ? this.#isEmpty() : false,
    ]);
    return { sessions: Map.groupBy(sessions, (session) => session.accountId), isEmpty };
  }

  async #isEmpty(): Promise<boolean> {
    const page = await this.#options.presence.list(this.#options.roomId, { cursor: "", limit: 1 });
    return page.sessions.length === 0;
  }
}

async function enter(presence: PresenceStore, sessions: readonly PresentSession[]): Promise<void> {
  if (sessions.length > 0) await presence.enter(sessions);
}

function sessionThatEnters({ work }: RoomItem): readonly PresentSession[] {
  return work.kind === "enter" ? [work.session] : [];
}

/** A confirmation is of a session that is there, as far as anybody knows. */
function newcomer(item: RoomItem): readonly PresentSession[] {
  return item.work.kind === "enter" && !item.work.isConfirmation ? [item.work.session] : [];
}

/** In place of exits of sessions that are gone. */
function completionOf(exits: readonly RoomItem[]): RoomItem {
  return {
    work: { kind: "tick" },
    expiresAtMs: Math.max(...exits.map((item) => item.expiresAtMs)),
    settle: (outcome) => {
      for (const item of exits) item.settle(outcome.kind === "refused" ? outcome : { kind: "exited" });
    },
  };
}

/** Anonymous visitors have no second device. */
function comparedSession(item: RoomItem): readonly PresentSession[] {
  return sessionThatEnters(item).filter((session) => !session.isAnonymous);
}

const NOBODY: ReadonlySet<AccountId> = new Set();

/** Whether sessions may have ended, which is what most questions about presence are for. Messages, the many, ask none. */
function mayEndPresence({ work }: RoomItem): boolean {
  return work.kind === "exit" || work.kind === "tick";
}

function ownersOfTransient({ queue }: RoomState): ReadonlySet<AccountId> {
  const owners = new Set<AccountId>();
  for (const element of queue.values()) if (element.isTransient) owners.add(element.owner);
  return owners;
}

/** [QU4] Whose presence matters to the work. */
function ownersAskedBy(work: RoomWork, owners: ReadonlySet<AccountId>): readonly AccountId[] {
  if (work.kind === "tick") return [...owners];
  if (work.kind === "exit") return owners.has(work.actor.accountId) ? [work.actor.accountId] : [];
  if (work.kind !== "change" || work.command.kind !== "queueOffer") return [];
  return work.command.offers.flatMap((offer) => (offer.isTransient ? [offer.owner] : []));
}

/** [DC1] */
function asksWhetherEmpty({ room }: RoomState, items: readonly RoomItem[]): boolean {
  if (items.some(({ work }) => setsIdleClosing(work))) return true;
  if (room.delayedClosing.kind !== "idle") return false;
  return items.some(mayEndPresence);
}

function setsIdleClosing(work: RoomWork): boolean {
  return (
    work.kind === "change" && work.command.kind === "configure" && work.command.settings.delayedClosing?.kind === "idle"
  );
}

function commandOf(
  work: RoomWork,
  { facts, multiClientPolicy }: { readonly facts: Facts; readonly multiClientPolicy: MultiClientPolicy },
): RoomCommand | undefined {
  const isAbsent = (accountId: AccountId) => !facts.sessions.has(accountId);
  switch (work.kind) {
    case "read":
      return undefined;
    case "send":
      return work.command;
    case "tick":
      return { kind: "tick", isAbsent, isEmpty: facts.isEmpty };
    case "exit": {
      const { actor, nick } = work;
      return { kind: "exit", actor, nick, isLastOfAccount: isAbsent(actor.accountId), isRoomEmpty: facts.isEmpty };
    }
    case "enter":
      return { kind: "enter", ...entryOf(work, facts), defaultPolicy: multiClientPolicy };
    case "change":
      if (work.command.kind === "queueOffer") return { ...work.command, isAbsent };
      return work.command.kind === "configure" ? { ...work.command, isEmpty: facts.isEmpty } : work.command;
  }
}

function entryOf({ actor, profile, isConfirmation, session }: Extract<RoomWork, { kind: "enter" }>, facts: Facts) {
  const known = facts.sessions.get(session.accountId) ?? [];
  const others = known.filter((other) => other.sessionId !== session.sessionId).map(accountSessionOf);
  return { actor, profile, isConfirmation, session: accountSessionOf(session), others };
}

function accountSessionOf({ sessionId, clientType, deviceId, enteredAtMs }: PresentSession): AccountSession {
  return { sessionId, clientType, deviceId, enteredAtMs };
}
