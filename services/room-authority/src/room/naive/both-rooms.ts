import { limits, type Member, type SessionId } from "@plaza/core";
import type { Actor } from "../actor.ts";
import { decide } from "../decide.ts";
import { type Decision, endedAccount } from "../decision.ts";
import type { RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aMember, aState, aViewer, CREATOR } from "../testing.ts";
import { answerOf } from "./answer-of.ts";
import { ACCOUNTS, MANAGERS, ORDINARY, type Step } from "./any-step.ts";
import { isAbsentFrom, type NaiveRoom, naiveMember, naiveRoom } from "./naive-room.ts";
import { obey } from "./naive-rules.ts";

export type Beginning = {
  /** Fixed members whom no step is about. */
  readonly bystanders: number;
  /** Tags that are muted, whom no step is about either. */
  readonly mutedTags: number;
};

/** What both say to one command. */
export type Verdicts = {
  readonly decision: Decision;
  readonly answer: unknown;
  readonly naive: { readonly reasons: readonly string[]; readonly answer: unknown };
};

/** One room by the rules and by the naive model, given the same commands at the same time. */
export class BothRooms {
  readonly naive: NaiveRoom;
  nowMs = 1_000_000;
  state: RoomState;
  /** The sessions that the decisions have left, by id. */
  sessionIds: readonly SessionId[] = [];
  readonly #spoken = new Map<Actor["accountId"], number>();
  #entries = 0;

  constructor({ bystanders, mutedTags }: Beginning) {
    const roles = [
      ...MANAGERS.map((id) => ({ id, role: "manager" as const })),
      ...ORDINARY.map((id) => ({ id, role: "ordinaryMember" as const })),
      ...Array.from({ length: bystanders }, (_, i) => ({ id: `bystander-${i}`, role: "ordinaryMember" as const })),
    ];
    const tagMutes = Array.from({ length: mutedTags }, (_, i) => ({ tag: `t${i}`, untilMs: this.nowMs + 1_000_000 }));
    this.state = {
      ...aState(
        { tagMutes },
        roles.map(({ id, role }) => aMember(id, role)),
      ),
      lastSpokeMs: this.#spoken,
    };
    const members = [naiveMember(CREATOR, "creator"), ...roles.map(({ id, role }) => naiveMember(id, role))];
    this.naive = naiveRoom({ tagMutes }, members);
  }

  /** Undefined: the command makes no sense now, as nobody could give it. */
  take({ waitMs, command }: Step): Verdicts | undefined {
    this.nowMs += waitMs;
    const full = this.#withFacts(command);
    return full && this.#obey(full);
  }

  #obey(command: RoomCommand): Verdicts {
    const decision = decide(this.state, command, this.nowMs);
    if (decision.kind === "accepted") this.#carryOut(command, decision);
    const naive = obey(this.naive, command, this.nowMs);
    return { decision, answer: answerOf(decision), naive };
  }

  /** Whoever hosts a room looks at it after sessions were ended, as it may be empty. [DC1] */
  lookAfter({ decision }: Verdicts): Verdicts | undefined {
    if (decision.kind === "rejected" || !decision.events.some(endedAccount)) return undefined;
    return this.take({ waitMs: 0, command: { kind: "tick", isAbsent: () => false, isEmpty: false } });
  }

  #carryOut(command: RoomCommand, { changes, events }: Extract<Decision, { kind: "accepted" }>): void {
    if (command.kind === "send" && this.state.room.slowModeSeconds > 0) {
      this.#spoken.set(command.actor.accountId, this.nowMs);
    }
    this.state = changes.reduce(applyChange, this.state);
    if (command.kind === "enter") this.sessionIds = [...this.sessionIds, command.session.sessionId];
    const ended = command.kind === "exit" ? [firstSessionOf(this.naive, command.actor)] : [];
    for (const event of events) {
      const account = endedAccount(event);
      if (event.kind === "sessionsDisplaced") ended.push(...event.sessionIds);
      if (account) ended.push(...sessionsOf(this.naive, account).map(({ sessionId }) => sessionId));
      if (event.kind === "roomNotified" && event.what === "closed") ended.push(...this.sessionIds);
    }
    this.sessionIds = this.sessionIds.filter((sessionId) => !ended.includes(sessionId));
  }

  /** The command with what is looked up before the rules are asked: who is present, and what was said. */
  #withFacts(command: RoomCommand): RoomCommand | undefined {
    const isAbsent = (account: string) => isAbsentFrom(this.naive, account);
    const isEmpty = this.naive.sessions.length === 0;
    switch (command.kind) {
      case "enter":
        return this.#enterOf(command);
      case "exit":
        return exitOf(this.naive, { ...command, actor: throughSession(command.actor) });
      case "tick":
        return { ...command, isAbsent, isEmpty };
      case "configure":
        return { ...command, isEmpty };
      case "queueOffer": {
        const owner = command.actor.accountId || CREATOR;
        return { ...command, isAbsent, offers: command.offers.map((one) => ({ ...one, owner: one.owner || owner })) };
      }
      case "recall":
      case "pin": {
        const message = this.naive.messages.at(-1 - (command.message.seq % (this.naive.messages.length || 1)));
        return message && { ...command, message };
      }
      default:
        return command;
    }
  }

  #enterOf(command: Extract<RoomCommand, { kind: "enter" }>): RoomCommand {
    this.#entries += 1;
    const actor = throughSession(command.actor);
    const sessionId = `${command.session.sessionId}${this.#entries}` as SessionId;
    const others = actor.isAnonymous ? [] : sessionsOf(this.naive, actor.accountId);
    return { ...command, actor, others, session: { ...command.session, sessionId, enteredAtMs: this.nowMs } };
  }
}

/** Only who has a connection enters and exits. */
function throughSession(actor: Actor): Actor {
  return actor.origin.kind === "session" ? actor : aViewer(actor.accountId || CREATOR);
}

function exitOf(naive: NaiveRoom, command: Extract<RoomCommand, { kind: "exit" }>): RoomCommand | undefined {
  const own = sessionsOf(naive, command.actor.accountId).length;
  if (own === 0) return undefined;
  return { ...command, isLastOfAccount: own === 1, isRoomEmpty: naive.sessions.length === 1 };
}

function sessionsOf(naive: NaiveRoom, account: string) {
  return naive.sessions.filter((session) => session.account === account);
}

function firstSessionOf(naive: NaiveRoom, { accountId }: Actor): SessionId {
  return sessionsOf(naive, accountId)[0]?.sessionId ?? ("" as SessionId);
}

/** What must never be, whatever was asked. */
export function brokenInvariants({ state, naive }: BothRooms): readonly string[] {
  const fixed = [...state.members.values()].filter(({ role }) => role !== "visitor");
  const orders = [...state.queue.values()].map((element) => element.order);
  const transient = [...state.queue.values()].filter((element) => element.isTransient);
  const broken = [
    [fixed.length > limits.MAX_FIXED_MEMBERS, "too many fixed members"],
    [state.room.creator !== CREATOR || state.members.get(CREATOR)?.role !== "creator", "another creator"],
    [[...state.members.values()].some(saysNothing), "a standing that says nothing"],
    [[...state.members.keys()].some((id) => `${id}` === ""), "a member without a name"],
    [orders.some((order, index) => index > 0 && order <= (orders[index - 1] ?? 0)), "the queue out of order"],
    [state.queue.size > limits.MAX_QUEUE_SIZE, "too long a queue"],
    [transient.some(({ owner }) => isAbsentFrom(naive, owner)), "a transient element of somebody who is not there"],
    [!state.room.isOpen && transient.length > 0, "a transient element in a closed room"],
    [state.room.tagMutes.length > limits.MAX_TAG_MUTES, "too many muted tags"],
  ] as const;
  return broken.flatMap(([isBroken, what]) => (isBroken ? [what] : []));
}

function saysNothing({ role, isBlocked, isMuted, mutedUntilMs }: Member): boolean {
  return role === "visitor" && !isBlocked && !isMuted && mutedUntilMs === 0;
}

/** Whoever may speak, and who may not. */
export const SPEAKERS: readonly Actor[] = [
  ...ACCOUNTS.map((account) => aViewer(account)),
  aViewer("anon-1", { isAnonymous: true }),
];
