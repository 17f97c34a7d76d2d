import type { AccountId, SessionId } from "@plaza/core";
import type { Profile, Session } from "../session/session.ts";
import { identityOf } from "../socket/connection.ts";

/** The sessions of a room that hold the same tags: an expression is evaluated once for all of them. */
export type TagGroup = { readonly tags: readonly string[]; readonly sessions: ReadonlySet<Session> };

type GrowingGroup = { readonly tags: readonly string[]; readonly sessions: Set<Session> };

/** The sessions of one room on this gateway, by account and by tags. Anonymous visitors have an account id each. */
export class LocalSessions {
  readonly #byAccount = new Map<AccountId, readonly Session[]>();
  readonly #byId = new Map<SessionId, Session>();
  /** Without those that hold no tag: most rooms have no others, and no expression holds for them. [TG1] */
  readonly #byTags = new Map<string, GrowingGroup>();

  /** Distinct accounts plus anonymous visitors: what occupancy is made of. */
  get persons(): number {
    return this.#byAccount.size;
  }

  get size(): number {
    return this.#byId.size;
  }

  add(session: Session): void {
    const { accountId } = identityOf(session.connection);
    this.#byAccount.set(accountId, [...this.of(accountId), session]);
    this.#byId.set(session.sessionId, session);
    this.#group(session);
  }

  /** False when it was not there. */
  remove(session: Session): boolean {
    if (!this.#byId.delete(session.sessionId)) return false;
    const { accountId } = identityOf(session.connection);
    const rest = this.of(accountId).filter((one) => one !== session);
    if (rest.length === 0) this.#byAccount.delete(accountId);
    else this.#byAccount.set(accountId, rest);
    this.#ungroup(session);
    return true;
  }

  /** How a session shows from now on, whether it is here or not. */
  setProfile(session: Session, profile: Profile): void {
    const isHere = this.#byId.has(session.sessionId);
    if (isHere) this.#ungroup(session);
    session.profile = profile;
    if (isHere) this.#group(session);
  }

  of(accountId: AccountId): readonly Session[] {
    return this.#byAccount.get(accountId) ?? [];
  }

  byId(sessionId: SessionId): Session | undefined {
    return this.#byId.get(sessionId);
  }

  /** One for each set of tags that somebody here holds. */
  tagGroups(): IterableIterator<TagGroup> {
    return this.#byTags.values();
  }

  all(): Session[] {
    return [...this.#byId.values()];
  }

  #group(session: Session): void {
    const { tags } = session.profile.tags;
    if (tags.length === 0) return;
    const key = keyOf(tags);
    const group = this.#byTags.get(key) ?? { tags, sessions: new Set() };
    group.sessions.add(session);
    this.#byTags.set(key, group);
  }

  #ungroup(session: Session): void {
    const key = keyOf(session.profile.tags.tags);
    const group = this.#byTags.get(key);
    group?.sessions.delete(session);
    if (group?.sessions.size === 0) this.#byTags.delete(key);
  }
}

/** The order in which tags were named says nothing. */
function keyOf(tags: readonly string[]): string {
  return JSON.stringify([...tags].sort());
}
