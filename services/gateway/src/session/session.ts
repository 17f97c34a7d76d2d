import type { Position, RoomId, SessionId } from "@plaza/core";
import type { Connection } from "../socket/connection.ts";
import type { Listening } from "./listening.ts";
import type { Tags } from "./tags.ts";

/** What a member shows of itself in the room; sent again when the session is confirmed. */
export type Profile = {
  readonly nick: string;
  readonly avatar: string;
  readonly extension: string;
  readonly tags: Tags;
};

/** The fields that are present change. */
export type ProfileChanges = { readonly [Field in keyof Profile]?: Profile[Field] | null | undefined };

export function changedProfile(profile: Profile, { nick, avatar, extension, tags }: ProfileChanges): Profile {
  return {
    nick: nick ?? profile.nick,
    avatar: avatar ?? profile.avatar,
    extension: extension ?? profile.extension,
    tags: tags ?? profile.tags,
  };
}

/**
 * entering: the authority has not answered yet. admitted: it has, and the room's controls concern the session. entered:
 * its socket also gets what the room publishes. ended: for good; whoever still waits for it learns why.
 */
export type SessionState =
  | { readonly kind: "entering" }
  | { readonly kind: "admitted"; readonly at: Position }
  | { readonly kind: "entered"; readonly at: Position }
  | { readonly kind: "ended"; readonly cause: EndCause };

export type EndCause = "exited" | "roomClosed" | "kicked" | "connectionClosed" | "refused";

/** An account in a room through one connection. */
export class Session {
  readonly sessionId: SessionId;
  readonly roomId: RoomId;
  readonly connection: Connection;
  readonly enteredAtMs: number;
  /** Changed through the room's `LocalSessions.setProfile` alone. */
  profile: Profile;
  /** Undefined: messages with a place are received wherever they are. */
  listening: Listening | undefined;
  state: SessionState = { kind: "entering" };
  /** Resolves when entering has ended, well or not; there only until then. */
  settled: Promise<void> | undefined;

  constructor(fields: {
    readonly sessionId: SessionId;
    readonly roomId: RoomId;
    readonly connection: Connection;
    readonly enteredAtMs: number;
    readonly profile: Profile;
    readonly listening?: Listening | undefined;
  }) {
    this.sessionId = fields.sessionId;
    this.roomId = fields.roomId;
    this.connection = fields.connection;
    this.enteredAtMs = fields.enteredAtMs;
    this.profile = fields.profile;
    this.listening = fields.listening;
  }
}
