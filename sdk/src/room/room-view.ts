import type { Environment } from "../environment.ts";
import type { MemberStanding, RoomMember } from "../members.ts";
import type { RoomNotification } from "../messages.ts";
import type { EnterOptions, RoomInfo, SelfFields } from "../room.ts";
import { memberFromWire } from "../wire/member-from-wire.ts";
import { roomFromWire } from "../wire/room-from-wire.ts";

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
  #profile: EnterOptions;
  /** Up to this sequence the entry has told everything. */
  #toldSeq = 0;

  constructor({ roomId, profile, environment }: RoomViewOptions) {
    this.#nowMs = environment.nowMs;
    this.#snapshot = roomFromWire({ roomId });
    this.#profile = profile;
  }

  get snapshot(): RoomInfo {
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
    this.#snapshot = told.room;
    this.#self = told.self;
    this.#muteFor(told.self);
    this.#toldSeq = told.seq;
  }

  /** Takes what a notification says of the room or of this client. One from before the entry may be outdated. */
  follow({ seq, room, member }: RoomNotification): void {
    if (seq <= this.#toldSeq) return;
    if (room) this.#snapshot = { ...room, online: this.#snapshot.online };
    if (member?.accountId === this.#self.accountId) this.#followStanding(member);
  }

  occupy(online: number): void {
    this.#snapshot = { ...this.#snapshot, online };
  }

  /** The server shows this client like that from now on. */
  showAs(fields: SelfFields): void {
    this.#self = { ...this.#self, ...fields };
    this.#profile = { ...this.#profile, ...fields };
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
