export type Role =
  | "creator"
  | "manager"
  | "ordinaryMember"
  | "visitor"
  | "anonymousVisitor"
  | "virtualMember"
  /** A role that this version of the library does not know. */
  | "unknown";

export type ClientType = "unspecified" | "android" | "ios" | "pc" | "web" | "rest" | "macos" | "harmony";

export type RoomMember = {
  readonly accountId: string;
  readonly role: Role;
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  readonly isOnline: boolean;
  /** Milliseconds since 1970; 0 while offline. */
  readonly enteredAtMs: number;
  readonly isBlocked: boolean;
  readonly isMuted: boolean;
  /** Seconds left of a temporary mute; 0 without one. */
  readonly temporaryMuteSeconds: number;
  readonly devices: readonly MemberDevice[];
};

/**
 * A member as a notification tells of it, without what only the lists know. Who is no fixed member may have an empty
 * nick, avatar and extension here: those belong to the session.
 */
export type MemberStanding = Omit<RoomMember, "isOnline" | "enteredAtMs" | "devices">;

/** `visitor` ends a fixed standing. */
export type AssignableRole = "manager" | "ordinaryMember" | "visitor";

export type MemberDevice = {
  readonly clientType: ClientType;
  readonly enteredAtMs: number;
};

export type MemberQuery = {
  /** All when absent or empty. */
  readonly roles?: readonly Exclude<Role, "unknown">[];
  readonly onlyOnline?: boolean;
  /** `nextPageToken` of the page before; absent for the first. */
  readonly pageToken?: string;
  /** 1 to 100, 100 when absent. */
  readonly limit?: number;
};

export type MemberPage = {
  /** Newest entry first; fixed members who are offline come last. */
  readonly members: readonly RoomMember[];
  /** Empty: this was the last page. */
  readonly nextPageToken: string;
};
