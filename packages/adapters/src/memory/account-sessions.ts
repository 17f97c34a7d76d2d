import type { AccountId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";

/**
 * The sessions of each account in one room, or of those that hold a tag there. Nearly every account has one, so one is kept bare and only several in a
 * set: a set for each of a million visitors would cost more than the sessions themselves.
 */
export class AccountSessions {
  readonly #byAccount = new Map<AccountId, PresentSession | Set<PresentSession>>();

  /** Distinct accounts. */
  get size(): number {
    return this.#byAccount.size;
  }

  add(session: PresentSession): void {
    const present = this.#byAccount.get(session.accountId);
    if (present === undefined) this.#byAccount.set(session.accountId, session);
    else if (present instanceof Set) present.add(session);
    else this.#byAccount.set(session.accountId, new Set([present, session]));
  }

  remove(session: PresentSession): void {
    const present = this.#byAccount.get(session.accountId);
    if (present instanceof Set) {
      present.delete(session);
      if (present.size > 0) return;
    }
    if (present instanceof Set || present === session) this.#byAccount.delete(session.accountId);
  }

  of(accountId: AccountId): Iterable<PresentSession> {
    const present = this.#byAccount.get(accountId);
    if (present === undefined) return [];
    return present instanceof Set ? present : [present];
  }
}
