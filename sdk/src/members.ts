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
  /** When the standing was changed last, milliseconds since 1970; 0 for a visitor without one. */
  readonly updatedAtMs: number;
  /** For virtual members: when they leave by themselves, milliseconds since 1970. 0 for others. */
  readonly expiresAtMs: number;
} & MemberTags;

/** The tags of a member's newest session. */
export type MemberTags = {
  readonly tags: readonly string[];
  /** Whom the member's messages reach, as a tag expression. */
  readonly notifyTargetTags: string;
};

/**
 * A member as a notification tells of it, without what only the lists know. Who is no fixed member may have an empty
 * nick, avatar and extension here: those belong to the session.
 */
export type MemberStanding = Omit<
  RoomMember,
  "isOnline" | "enteredAtMs" | "devices" | "expiresAtMs" | keyof MemberTags
>;

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
  readonly onlyBlocked?: boolean;
  /** Muted for good or for some time. */
  readonly onlyMuted?: boolean;
  /** Only who is online and holds the tag. */
  readonly tag?: string;
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
