import type { AccountId, ClientType, GatewayId, RoomId, SessionId } from "@plaza/core";

/**
 * Who is in which room through which gateway, and how many persons each gateway counts. Indexed by room, by account in
 * a room and by gateway. One session is written by one caller at a time; different sessions side by side.
 *
 * It may be lost as a whole: gateways report counts and confirm sessions again.
 */
export interface PresenceStore {
  /** Records sessions; a session id that is there already is replaced. One pipeline, however many. */
  enter(sessions: readonly PresentSession[]): Promise<void>;

  /** Removes sessions and returns, in order, those that were there. */
  exit(sessions: readonly SessionKey[]): Promise<readonly (PresentSession | undefined)[]>;

  /** All sessions of the accounts in the room. Cost grows with the accounts, not with the room. */
  sessionsOf(roomId: RoomId, accountIds: readonly AccountId[]): Promise<readonly PresentSession[]>;

  /**
   * A page of the room's sessions, newest `enteredAtMs` first. `cursor` is empty for the first page, then `nextCursor` until it
   * is empty. Sessions that stay throughout appear exactly once; those that come or go meanwhile may be missed. An
   * unknown cursor rejects with a RangeError.
   */
  list(roomId: RoomId, page: { readonly cursor: string; readonly limit: number }): Promise<SessionPage>;

  /** The same as `list`, of the sessions that hold the tag. Costs nothing for rooms in which nobody has tags. */
  listWithTag(
    roomId: RoomId,
    tag: string,
    page: { readonly cursor: string; readonly limit: number },
  ): Promise<SessionPage>;

  /** Distinct accounts with a session that holds the tag; an account with several devices counts once. */
  countWithTag(roomId: RoomId, tag: string): Promise<number>;

  /** Removes all sessions and counts of a room; returns how many sessions there were. */
  clearRoom(roomId: RoomId): Promise<number>;

  /**
   * Stores what gateways count in rooms, replacing their former reports (0 persons removes the entry). Returns, in
   * order, how many sessions the store knows of that gateway in that room.
   */
  reportCounts(reports: readonly CountReport[]): Promise<readonly number[]>;

  /** Persons online per room, in the order asked: the sum of the gateways' last reports. */
  occupancy(roomIds: readonly RoomId[]): Promise<readonly number[]>;

  /** Gateways that have a session or a count anywhere. */
  gateways(): Promise<readonly GatewayId[]>;

  /** Rooms in which the gateway has a session or a count. */
  roomsOfGateway(gatewayId: GatewayId): Promise<readonly RoomId[]>;

  /** Removes the gateway's sessions and count from one room and returns the removed sessions. */
  removeGateway(roomId: RoomId, gatewayId: GatewayId): Promise<readonly PresentSession[]>;
}

export type SessionKey = {
  readonly roomId: RoomId;
  readonly sessionId: SessionId;
};

export type PresentSession = SessionKey & {
  readonly gatewayId: GatewayId;
  readonly accountId: AccountId;
  readonly isAnonymous: boolean;
  readonly clientType: ClientType;
  readonly deviceId: string;
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  readonly enteredAtMs: number;
  /** At most MAX_TAGS, each once. */
  readonly tags: readonly string[];
  /** The tag expression that this session's messages carry unless they bring their own; empty: none. */
  readonly notifyTargetTags: string;
};

export type SessionPage = {
  readonly sessions: readonly PresentSession[];
  readonly nextCursor: string;
};

export type CountReport = {
  readonly roomId: RoomId;
  readonly gatewayId: GatewayId;
  /** Distinct accounts plus anonymous visitors. */
  readonly persons: number;
};
