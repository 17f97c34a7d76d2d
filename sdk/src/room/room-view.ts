import { presentFields } from "@plaza/core";
import type { EnterOptions, Listening, SessionTags } from "../enter-options.ts";
import type { Environment } from "../environment.ts";
import type { MemberStanding, MemberTags, RoomMember } from "../members.ts";
import type { RoomNotification } from "../notifications.ts";
import type { SelfFields } from "../room.ts";
import type { RoomInfo } from "../room-info.ts";
import { memberFromWire } from "../wire/member-from-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";
import { TagMutes } from "./tag-mutes.ts";

export type RoomViewOptions = {
  readonly roomId: number;
  readonly profile: EnterOptions;
  readonly environment: Pick<Environment, "nowMs">;
};

/** The room and this client in it: as the last entry told, and as what was published since has changed it. */
export class RoomView {
  readonly #nowMs: () => number;
  #snapshot: RoomInfo;
  #self: RoomMember = memberFromWire({});
  #mutedUntilMs = 0;
  readonly #tagMutes: TagMutes;
  #profile: EnterOptions;
  /** Up to this sequence the entry has told everything. */
  #toldSeq = 0;

  constructor({ roomId, profile, environment }: RoomViewOptions) {
    this.#nowMs = environment.nowMs;
    this.#tagMutes = new TagMutes(environment.nowMs);
    this.#snapshot = roomFromWire({ roomId });
    this.#profile = profile;
  }

  /** The same object as before while nothing has changed. */
  get snapshot(): RoomInfo {
    const tagMutes = this.#tagMutes.left;
    if (tagMutes !== this.#snapshot.tagMutes) this.#snapshot = { ...this.#snapshot, tagMutes };
    return this.#snapshot;
  }

  /** The same object as before while nothing has changed. A temporary mute ends without a word from the server. */
  get self(): RoomMember {
    const temporaryMuteSeconds = Math.max(0, Math.ceil((this.#mutedUntilMs - this.#nowMs()) / 1_000));
    if (temporaryMuteSeconds !== this.#self.temporaryMuteSeconds) this.#self = { ...this.#self, temporaryMuteSeconds };
    return this.#self;
  }

  /** What this client says of itself when it enters again. */
  get profile(): EnterOptions {
    return this.#profile;
  }

  enter(told: { readonly room: RoomInfo; readonly self: RoomMember; readonly seq: number }): void {
    this.#show(told.room);
    this.#self = told.self;
    this.#muteFor(told.self);
    this.#toldSeq = told.seq;
  }

  /** Takes what a notification says of the room or of this client. One from before the entry may be outdated. */
  follow({ seq, room, member, tags, tag, muteSeconds, type }: RoomNotification): void {
    if (seq <= this.#toldSeq) return;
    if (room) this.#show({ ...room, online: this.#snapshot.online });
    else if (tag !== undefined) this.#tagMutes.set({ tag, seconds: type === "tagMuted" ? (muteSeconds ?? 0) : 0 });
    if (member?.accountId !== this.#self.accountId) return;
    if (member) this.#followStanding(member);
    if (tags) this.tagAs(tags, tags);
  }

  occupy(online: number): void {
    this.#snapshot = { ...this.#snapshot, online };
  }

  /** The server shows this client like that from now on. */
  showAs(fields: SelfFields): void {
    this.#self = { ...this.#self, ...fields };
    this.#profile = { ...this.#profile, ...fields };
  }

  /** The server knows this client by these tags from now on, as `member` says. */
  tagAs(given: SessionTags, { tags, notifyTargetTags }: MemberTags): void {
    this.#self = { ...this.#self, tags, notifyTargetTags };
    const { tags: _tags, notifyTargetTags: _notifyTargetTags, ...profile } = this.#profile;
    this.#profile = { ...profile, ...presentFields({ tags: given.tags, notifyTargetTags: given.notifyTargetTags }) };
  }

  /** The server places this client there from now on. */
  listenAt(listening: Listening | undefined): void {
    const { listening: _before, ...profile } = this.#profile;
    this.#profile = { ...profile, ...presentFields({ listening }) };
  }

  #show(room: RoomInfo): void {
    this.#snapshot = room;
    this.#tagMutes.tell(room.tagMutes);
  }

  /** Nick, avatar and extension are this session's own; a standing does not know them. */
  #followStanding(standing: MemberStanding): void {
    const { role, isBlocked, isMuted, temporaryMuteSeconds } = standing;
    this.#self = { ...this.#self, role, isBlocked, isMuted, temporaryMuteSeconds };
    this.#muteFor(standing);
  }

  #muteFor({ temporaryMuteSeconds }: Pick<MemberStanding, "temporaryMuteSeconds">): void {
    this.#mutedUntilMs = this.#nowMs() + temporaryMuteSeconds * 1_000;
  }
}
