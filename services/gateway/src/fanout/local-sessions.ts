import type { AccountId } from "@plaza/core";
import type { Session } from "../session/session.ts";
import { identityOf } from "../socket/connection.ts";

/** The sessions of one room on this gateway, by account. Anonymous visitors have an account id each. */
export class LocalSessions {
  readonly #byAccount = new Map<AccountId, readonly Session[]>();
  #count = 0;

  /** Distinct accounts plus anonymous visitors: what occupancy is made of. */
  get persons(): number {
    return this.#byAccount.size;
  }

  get size(): number {
    return this.#count;
  }

  add(session: Session): void {
    const { accountId } = identityOf(session.connection);
    this.#byAccount.set(accountId, [...(this.#byAccount.get(accountId) ?? []), session]);
    this.#count += 1;
  }

  /** False when it was not there. */
  remove(session: Session): boolean {
    const { accountId } = identityOf(session.connection);
    const present = this.#byAccount.get(accountId) ?? [];
    const rest = present.filter((one) => one !== session);
    if (rest.length === present.length) return false;
    if (rest.length === 0) this.#byAccount.delete(accountId);
    else this.#byAccount.set(accountId, rest);
    this.#count -= 1;
    return true;
  }

  of(accountId: AccountId): readonly Session[] {
    return this.#byAccount.get(accountId) ?? [];
  }

  all(): Session[] {
    return [...this.#byAccount.values()].flat();
  }
}
