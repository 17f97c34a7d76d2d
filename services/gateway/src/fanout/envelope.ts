import type { AccountId, SessionId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { ProfileChanges } from "../session/session.ts";
import { tagsFromWire } from "../session/tags.ts";
import { type SideFrame, sideFrameFromWire } from "./side-frame.ts";

/** What came for a room over the bus or out of the recent log. */
export type Envelope = {
  readonly epoch: number;
  /** The range of sequences that `frame` covers; both 0: nothing sequenced. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Where the room stood when this was sent. */
  readonly positionSeq: number;
  /** An encoded ServerFrame for every socket of the room; empty for a bare position. */
  readonly frame: Uint8Array;
  readonly controls: readonly SessionControl[];
  /** What is not for everybody, in order; each goes out before `frame`. */
  readonly sideFrames: readonly SideFrame[];
  /** Messages that this batch takes back: they are replayed no more. */
  readonly recalledSeqs: readonly number[];
};

/** What the gateway itself has to do with sessions of the room. */
export type SessionControl =
  | { readonly kind: "closeRoom"; readonly reason: string }
  | {
      readonly kind: "endSessions";
      readonly accountIds: readonly AccountId[];
      readonly sessionIds: readonly SessionId[];
      readonly reason: plaza.v1.KickReason;
      readonly extension: string;
    }
  | { readonly kind: "updateProfile"; readonly accountId: AccountId; readonly changes: ProfileChanges };

const NO_CONTROLS: readonly SessionControl[] = [];
const NO_SIDE_FRAMES: readonly SideFrame[] = [];
const NO_SEQS: readonly number[] = [];

/**
 * Decodes an encoded RoomEnvelope. The result owns its bytes: the ring keeps frames for minutes, and what the bus hands
 * out is a view on a read buffer. Throws on bytes that are no envelope.
 */
export function decodeEnvelope(payload: Uint8Array): Envelope {
  const decoded = plaza.cluster.v1.RoomEnvelope.decode(payload);
  return {
    epoch: decoded.epoch,
    firstSeq: decoded.firstSeq,
    lastSeq: decoded.lastSeq,
    positionSeq: decoded.positionSeq,
    frame: new Uint8Array(decoded.clientFrame),
    controls: decoded.controls.length === 0 ? NO_CONTROLS : decoded.controls.flatMap(controlOf),
    sideFrames: decoded.sideFrames.length === 0 ? NO_SIDE_FRAMES : decoded.sideFrames.map(sideFrameFromWire),
    recalledSeqs: decoded.recalledSeqs.length === 0 ? NO_SEQS : decoded.recalledSeqs,
  };
}

/** What it takes to keep it. */
export function envelopeBytes({ frame, sideFrames }: Envelope): number {
  if (sideFrames.length === 0) return frame.length;
  return sideFrames.reduce((sum, side) => sum + side.frame.length, frame.length);
}

/** A control that only newer peers know says nothing to this gateway. */
function controlOf(control: plaza.cluster.v1.SessionControl.$Properties): readonly SessionControl[] {
  if (control.closeRoom) return [{ kind: "closeRoom", reason: control.closeRoom.reason ?? "" }];
  if (control.endSessions) return [endSessionsOf(control.endSessions)];
  if (control.updateProfile) {
    const { accountId, tags, ...shown } = control.updateProfile;
    const changes = { ...shown, tags: tags ? tagsFromWire(tags) : undefined };
    return [{ kind: "updateProfile", accountId: (accountId ?? "") as AccountId, changes }];
  }
  return [];
}

function endSessionsOf(end: plaza.cluster.v1.EndSessions.$Properties): SessionControl {
  return {
    kind: "endSessions",
    accountIds: (end.accountIds ?? []) as AccountId[],
    sessionIds: [...(end.sessionIds ?? []), ...(end.sessionId ? [end.sessionId] : [])] as SessionId[],
    reason: end.reason ?? plaza.v1.KickReason.KICK_REASON_UNSPECIFIED,
    extension: end.extension ?? "",
  };
}
