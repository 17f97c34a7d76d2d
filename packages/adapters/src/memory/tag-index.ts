import type { PresentSession } from "@plaza/ports";
import { AccountSessions } from "./account-sessions.ts";
import { type EntryKey, EntryOrder } from "./entry-order.ts";

type TagEntry = { readonly order: EntryOrder; readonly accounts: AccountSessions };

/** The sessions of one room by tag. Holds nothing while nobody has tags. */
export class TagIndex {
  readonly #byTag = new Map<string, TagEntry>();

  add(session: PresentSession): void {
    for (const tag of session.tags) {
      const { order, accounts } = this.#entry(tag);
      order.insert(session);
      accounts.add(session);
    }
  }

  remove(session: PresentSession): void {
    for (const tag of session.tags) {
      const entry = this.#byTag.get(tag);
      entry?.order.remove(session);
      entry?.accounts.remove(session);
      if (entry?.accounts.size === 0) this.#byTag.delete(tag);
    }
  }

  newestBefore(tag: string, before: EntryKey | undefined, limit: number): PresentSession[] {
    return this.#byTag.get(tag)?.order.newestBefore(before, limit) ?? [];
  }

  countAccounts(tag: string): number {
    return this.#byTag.get(tag)?.accounts.size ?? 0;
  }

  #entry(tag: string): TagEntry {
    const present = this.#byTag.get(tag);
    if (present !== undefined) return present;
    const entry = { order: new EntryOrder(), accounts: new AccountSessions() };
    this.#byTag.set(tag, entry);
    return entry;
  }
}
