import type { RoomState } from "../room-state.ts";
import { FIXED, type NaiveRoom } from "./naive-room.ts";

// What can be seen of a room, so that the two can be compared: the same words for both.

const BYSTANDER = "bystander-";

/** By the rules. */
export function observed({ room, members, queue, virtualMembers }: RoomState, nowMs: number): object {
  const { name, announcement, liveUrl, extension, queueLevel, slowModeSeconds } = room;
  const shown = [...members.values()].filter((member) => !member.accountId.startsWith(BYSTANDER));
  return {
    isOpen: room.isOpen,
    isMuted: room.isMuted,
    information: { name, announcement, liveUrl, extension, queueLevel },
    slowModeSeconds,
    settings: {
      hasEnterExitNotices: room.hasEnterExitNotices,
      multiClientPolicy: room.multiClientPolicy ?? "deployment",
      messagesPerSecond: room.messagesPerSecond ?? "deployment",
    },
    closing: room.delayedClosing.kind === "none" ? 0 : room.delayedClosing.seconds,
    queueSize: room.queueSizeLimit,
    pinnedSeq: room.pinned?.seq,
    tagMutes: running(room.tagMutes, nowMs),
    members: sorted(shown.map(({ accountId, ...member }) => standing({ id: accountId, ...member }, nowMs))),
    queue: [...queue.values()].map(({ key, value, owner, isTransient }) => ({ key, value, owner, isTransient })),
    virtualMembers: sorted(
      [...virtualMembers.values()].map((member) => [member.accountId, member.nick, member.expiresAtMs]),
    ),
  };
}

/** By the naive model. */
export function observedNaively(naive: NaiveRoom, nowMs: number): object {
  const { isOpen, isMuted, information, slowModeSeconds, settings, closing, queueSize, pinnedSeq, queue } = naive;
  const shown = naive.members.filter((member) => !member.id.startsWith(BYSTANDER));
  return {
    isOpen,
    isMuted,
    information,
    slowModeSeconds,
    settings,
    closing: closing.kind === "none" ? 0 : closing.seconds,
    queueSize,
    pinnedSeq,
    tagMutes: running(naive.tagMutes, nowMs),
    members: sorted(shown.map((member) => standing(member, nowMs))),
    queue,
    virtualMembers: sorted(naive.virtualMembers.map(({ id, nick, untilMs }) => [id, nick, untilMs])),
  };
}

type Standing = {
  readonly id: string;
  readonly role: string;
  readonly nick: string;
  readonly extension: string;
  readonly isBlocked: boolean;
  readonly isMuted: boolean;
  readonly mutedUntilMs: number;
};

/** Nothing for a visitor about whom nothing is special now. */
function standing(member: Standing, nowMs: number): readonly unknown[] {
  const { id, role, nick, extension, isBlocked, isMuted } = member;
  const muteMs = Math.max(0, member.mutedUntilMs - nowMs);
  const isSpecial = FIXED.includes(role) || isBlocked || isMuted || muteMs > 0;
  return isSpecial ? [id, role, nick, extension, isBlocked, isMuted, muteMs] : [];
}

function running(mutes: readonly { readonly tag: string; readonly untilMs: number }[], nowMs: number) {
  return sorted(mutes.filter((mute) => mute.untilMs > nowMs).map((mute) => [mute.tag, mute.untilMs]));
}

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.flatMap((row) => (row.length === 0 ? [] : [JSON.stringify(row)])).sort();
}
