import type { AccountId, GatewayId, SessionId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import { AccountSessions } from "./account-sessions.ts";
import { type EntryKey, EntryOrder } from "./entry-order.ts";
import { TagIndex } from "./tag-index.ts";

type GatewayPresence = { readonly sessions: Set<PresentSession>; persons: number };

/** Who is in one room, under every index that the presence store is asked by. */
export class RoomPresence {
  readonly #sessions = new Map<SessionId, PresentSession>();
  readonly #byAccount = new AccountSessions();
  readonly #byGateway = new Map<GatewayId, GatewayPresence>();
  readonly #order = new EntryOrder();
  readonly #tags = new TagIndex();

  get size(): number {
    return this.#sessions.size;
  }

  get isEmpty(): boolean {
    return this.#byGateway.size === 0;
  }

  get gatewayIds(): Iterable<GatewayId> {
    return this.#byGateway.keys();
  }

  get persons(): number {
    let sum = 0;
    for (const { persons } of this.#byGateway.values()) sum += persons;
    return sum;
  }

  get(sessionId: SessionId): PresentSession | undefined {
    return this.#sessions.get(sessionId);
  }

  add(session: PresentSession): void {
    this.#sessions.set(session.sessionId, session);
    this.#byAccount.add(session);
    this.#order.insert(session);
    this.#tags.add(session);
    this.#gateway(session.gatewayId).sessions.add(session);
  }

  remove(session: PresentSession): void {
    this.#sessions.delete(session.sessionId);
    this.#byAccount.remove(session);
    this.#order.remove(session);
    this.#tags.remove(session);
    this.#byGateway.get(session.gatewayId)?.sessions.delete(session);
    this.#forgetIfEmpty(session.gatewayId);
  }

  /** Replaces the gateway's report and returns how many of its sessions are here. */
  setPersons(gatewayId: GatewayId, persons: number): number {
    const gateway = this.#gateway(gatewayId);
    gateway.persons = persons;
    this.#forgetIfEmpty(gatewayId);
    return gateway.sessions.size;
  }

  has(gatewayId: GatewayId): boolean {
    return this.#byGateway.has(gatewayId);
  }

  /** Removes the gateway's sessions and count and returns the sessions. */
  takeGateway(gatewayId: GatewayId): readonly PresentSession[] {
    const gone = [...(this.#byGateway.get(gatewayId)?.sessions ?? [])];
    for (const session of gone) this.remove(session);
    this.#byGateway.delete(gatewayId);
    return gone;
  }

  sessionsOf(accountId: AccountId): Iterable<PresentSession> {
    return this.#byAccount.of(accountId);
  }

  newestBefore(before: EntryKey | undefined, limit: number): PresentSession[] {
    return this.#order.newestBefore(before, limit);
  }

  newestTaggedBefore(tag: string, before: EntryKey | undefined, limit: number): PresentSession[] {
    return this.#tags.newestBefore(tag, before, limit);
  }

  countTagged(tag: string): number {
    return this.#tags.countAccounts(tag);
  }

  #gateway(gatewayId: GatewayId): GatewayPresence {
    const present = this.#byGateway.get(gatewayId);
    if (present !== undefined) return present;
    const gateway = { sessions: new Set<PresentSession>(), persons: 0 };
    this.#byGateway.set(gatewayId, gateway);
    return gateway;
  }

  #forgetIfEmpty(gatewayId: GatewayId): void {
    const gateway = this.#byGateway.get(gatewayId);
    if (gateway?.persons === 0 && gateway.sessions.size === 0) this.#byGateway.delete(gatewayId);
  }
}
