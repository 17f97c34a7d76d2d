import { isWithin, type Place, TagExpressions } from "@plaza/audience";
import type { Session } from "../session/session.ts";
import { identityOf } from "../socket/connection.ts";
import type { LocalSessions } from "./local-sessions.ts";
import type { Audience } from "./side-frame.ts";

/**
 * Finds who gets what is not for everybody. Accounts are looked up, an expression is compiled once and evaluated once for
 * each set of tags in the room; only distances are measured session by session.
 */
export class Audiences {
  readonly #expressions = new TagExpressions();

  /** The sessions of the room whose sockets get what it publishes, as far as the audience includes them. */
  of(audience: Audience, sessions: LocalSessions): readonly Session[] {
    const found = audience.accounts.length > 0 ? this.#named(audience, sessions) : this.#tagged(audience, sessions);
    const { place } = audience;
    return found.filter((session) => session.state.kind === "entered" && isInReach(session, place));
  }

  /** The same question about one session, for what is replayed to it. */
  includes({ accounts, tagExpression, place }: Audience, session: Session): boolean {
    if (accounts.length > 0 && !accounts.includes(identityOf(session.connection).accountId)) return false;
    return this.#matches(tagExpression, session.profile.tags.tags) && isInReach(session, place);
  }

  #named({ accounts, tagExpression }: Audience, sessions: LocalSessions): readonly Session[] {
    const named = [...new Set(accounts)].flatMap((accountId) => sessions.of(accountId));
    return named.filter(({ profile }) => this.#matches(tagExpression, profile.tags.tags));
  }

  /** No expression holds for somebody without tags, so the groups of those with tags are everybody to look at. [TG1] */
  #tagged({ tagExpression }: Audience, sessions: LocalSessions): readonly Session[] {
    if (tagExpression === "") return sessions.all();
    const groups = [...sessions.tagGroups()].filter(({ tags }) => this.#matches(tagExpression, tags));
    return groups.flatMap((group) => [...group.sessions]);
  }

  /** An expression that cannot be read here was written by a newer peer: what it hides is shown to nobody. */
  #matches(tagExpression: string, tags: readonly string[]): boolean {
    if (tagExpression === "") return true;
    const expression = this.#expressions.get(tagExpression);
    return expression.kind === "expression" && expression.matches(tags);
  }
}

/** [PL1] Who named no place to listen at is everywhere. */
function isInReach({ listening }: Session, place: Place | undefined): boolean {
  return !place || !listening || isWithin(place, listening.place, listening.distance);
}
