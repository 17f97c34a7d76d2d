import { assertNever, type Position } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changedProfile, type EndCause, type Session } from "../session/session.ts";
import type { Envelope, SessionControl } from "./envelope.ts";
import type { LocalSessions } from "./local-sessions.ts";
import { OutgoingFrame } from "./outgoing-frame.ts";

/** Ends a session here: takes it out of the room and tells its client with the push. */
export type EndSession = (session: Session, cause: EndCause, push: OutgoingFrame) => void;

/** A control with its place in the order of the room. */
export type PlacedControl = {
  readonly control: SessionControl;
  readonly position: Position;
  readonly isSequenced: boolean;
};

export function placedControls(envelope: Envelope): readonly PlacedControl[] {
  const isSequenced = envelope.lastSeq !== 0;
  const position = { epoch: envelope.epoch, seq: envelope.lastSeq || envelope.positionSeq };
  return envelope.controls.map((control) => ({ control, position, isSequenced }));
}

/** Carries a control out on the sessions that it concerns. */
export function applyControl(
  placed: PlacedControl,
  room: { readonly roomId: number; readonly sessions: LocalSessions; readonly end: EndSession },
): void {
  const { control } = placed;
  const concerned = sessionsOf(control, room.sessions).filter((session) => concerns(placed, session));
  if (concerned.length === 0) return;
  switch (control.kind) {
    case "closeRoom": {
      const push = OutgoingFrame.of({ roomClosed: { roomId: room.roomId, reason: control.reason } });
      for (const session of concerned) room.end(session, "roomClosed", push);
      return;
    }
    case "endSessions": {
      const push = kickedFrame(room.roomId, control.reason, control.extension);
      for (const session of concerned) room.end(session, "kicked", push);
      return;
    }
    case "updateProfile":
      for (const session of concerned) {
        room.sessions.setProfile(session, changedProfile(session.profile, control.changes));
      }
      return;
    default:
      assertNever(control);
  }
}

export function kickedFrame(roomId: number, reason: plaza.v1.KickReason, extension = ""): OutgoingFrame {
  return OutgoingFrame.of({ kicked: { roomId, reason, extension } });
}

function sessionsOf(control: SessionControl, sessions: LocalSessions): readonly Session[] {
  if (control.kind === "closeRoom") return sessions.all();
  if (control.kind === "updateProfile") return sessions.of(control.accountId);
  const named = control.sessionIds.flatMap((sessionId) => sessions.byId(sessionId) ?? []);
  return [...control.accountIds.flatMap((accountId) => sessions.of(accountId)), ...named];
}

/**
 * A session that was admitted after the control is not concerned: somebody kicked comes back, a closed room is opened
 * again, and the gateway fills the hole in which the control lay only now.
 */
function concerns(placed: PlacedControl, session: Session): boolean {
  if (session.state.kind !== "admitted" && session.state.kind !== "entered") return false;
  const { at } = session.state;
  if (placed.position.epoch !== at.epoch) return placed.position.epoch > at.epoch;
  return placed.isSequenced ? placed.position.seq > at.seq : placed.position.seq >= at.seq;
}
