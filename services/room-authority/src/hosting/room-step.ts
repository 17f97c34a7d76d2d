import type { AccountId, Refusal } from "@plaza/core";
import type { IdempotencyKey, RoomChanges, RoomCommit } from "@plaza/ports";
import { encodeRoomBatchFrame, plaza } from "@plaza/proto";
import { historyRecordOf } from "../publication/history-hand-off.ts";
import {
  controlOf,
  isSequenced,
  noticeOf,
  publicationOf,
  type SequencedEvent,
} from "../publication/publication-encoder.ts";
import { encodeEnvelope } from "../publication/room-publisher.ts";
import { decide } from "../room/decide.ts";
import { endedAccount } from "../room/decision.ts";
import type { SelfFields } from "../room/room-command.ts";
import { applyChange, type RoomState } from "../room/room-state.ts";
import type { HostedState } from "./hosted-state.ts";
import type { RoomItem } from "./room-item.ts";

/** What a group of items becomes by the rules, before the store has agreed to it. */
export type RoomStep = {
  readonly commit: RoomCommit;
  readonly refused: readonly { readonly item: RoomItem; readonly refusal: Refusal }[];
  /** Entered, exited, read and changed: answered with the state after the step. */
  readonly accepted: readonly RoomItem[];
  readonly sent: readonly SentItem[];
  readonly notices: readonly plaza.v1.Notification.$Properties[];
  readonly records: readonly plaza.cluster.v1.HistoryRecord.$Properties[];
  readonly controls: readonly plaza.cluster.v1.SessionControl.$Properties[];
  readonly publications: readonly Uint8Array[];
  readonly stateAfter: RoomState;
  /** Accounts whose sessions end with this step. */
  readonly endedAccounts: readonly AccountId[];
  /** How accounts show in the room from now on. */
  readonly changedProfiles: ReadonlyMap<AccountId, SelfFields>;
};

export type SentItem = {
  readonly item: RoomItem;
  readonly key: string;
  readonly seq: number;
  readonly timeMs: number;
  readonly isStored: boolean;
  /** The same message came twice within the step; the second takes the first one's place. */
  readonly isRepeat: boolean;
};

/**
 * Decides a group of items in their order on a state that the store confirmed once. Pure: the same items on another state give
 * another step, which is what happens after a conflict.
 */
export function decideStep(before: HostedState, items: readonly RoomItem[], nowMs: number): RoomStep {
  const draft = new StepDraft(before, nowMs);
  for (const item of items) draft.add(item);
  return draft.finish();
}

class StepDraft {
  readonly #before: HostedState;
  readonly #nowMs: number;
  /** Times never decrease with the sequence, whichever authority's clock made the last one. [SQ2] */
  readonly #timeMs: number;
  #state: RoomState;
  readonly #changedMembers = new Set<AccountId>();
  readonly #endedAccounts = new Set<AccountId>();
  readonly #changedProfiles = new Map<AccountId, SelfFields>();
  readonly #refused: { item: RoomItem; refusal: Refusal }[] = [];
  readonly #accepted: RoomItem[] = [];
  readonly #sent = new Map<string, SentItem>();
  readonly #repeats: SentItem[] = [];
  readonly #notices: plaza.v1.Notification.$Properties[] = [];
  readonly #publications: Uint8Array[] = [];
  readonly #records: plaza.cluster.v1.HistoryRecord.$Properties[] = [];
  readonly #controls: plaza.cluster.v1.SessionControl.$Properties[] = [];

  constructor(before: HostedState, nowMs: number) {
    this.#before = before;
    this.#nowMs = nowMs;
    this.#timeMs = Math.max(nowMs, before.lastTimeMs);
    this.#state = before.state;
  }

  add(item: RoomItem): void {
    const { work } = item;
    if (work.kind === "read") {
      this.#accepted.push(item);
      return;
    }
    if (work.kind === "send" && this.#isRepeat(item, work.command)) return;
    const decision = decide(this.#state, work.command, this.#nowMs);
    if (decision.kind === "rejected") {
      this.#refused.push({ item, refusal: decision.refusal });
      return;
    }
    if (decision.change) {
      this.#state = applyChange(this.#state, decision.change);
      if (decision.change.kind === "memberChanged") this.#changedMembers.add(decision.change.member.accountId);
    }
    if (work.kind !== "send") this.#accepted.push(item);
    if (!decision.event) return;
    if (isSequenced(decision.event)) this.#publish(item, decision.event);
    else this.#notices.push(noticeOf(decision.event));
  }

  finish(): RoomStep {
    return {
      commit: this.#commit(),
      refused: this.#refused,
      accepted: this.#accepted,
      sent: [...this.#sent.values(), ...this.#repeats],
      notices: this.#notices,
      records: this.#records,
      controls: this.#controls,
      publications: this.#publications,
      stateAfter: this.#state,
      endedAccounts: [...this.#endedAccounts],
      changedProfiles: this.#changedProfiles,
    };
  }

  #noteSessions(event: SequencedEvent): void {
    const ended = endedAccount(event);
    if (ended) this.#endedAccounts.add(ended);
    if (event.kind !== "memberNotified" || !event.profile) return;
    const { accountId } = event.member;
    this.#changedProfiles.set(accountId, { ...this.#changedProfiles.get(accountId), ...event.profile });
  }

  #isRepeat(item: RoomItem, command: SendCommand): boolean {
    const first = this.#sent.get(idempotencyKey(command));
    if (first) this.#repeats.push({ ...first, item, isRepeat: true });
    return first !== undefined;
  }

  #publish(item: RoomItem, event: SequencedEvent): void {
    const seq = this.#before.position.seq + this.#publications.length + 1;
    const place = { seq, timeMs: this.#timeMs };
    const publication = publicationOf(event, place);
    const bytes = plaza.v1.Publication.encode(publication).finish();
    this.#publications.push(bytes);
    const record = historyRecordOf(bytes, publication, this.#before.position.epoch);
    if (record) this.#records.push(record);
    const control = controlOf(event);
    if (control) this.#controls.push(control);
    this.#noteSessions(event);
    if (item.work.kind !== "send") return;
    const key = idempotencyKey(item.work.command);
    this.#sent.set(key, { item, key, ...place, isStored: record !== undefined, isRepeat: false });
  }

  #commit(): RoomCommit {
    const { state, version, position } = this.#before;
    const { roomId } = state.room;
    const base = {
      roomId,
      expectedVersion: version,
      expectedPosition: position,
      nowMs: this.#nowMs,
      idempotencyKeys: [...this.#sent.values()].map(toIdempotencyKey),
      ...this.#changes(),
    };
    if (this.#publications.length === 0) return base;
    const firstSeq = position.seq + 1;
    const lastSeq = position.seq + this.#publications.length;
    const header = { roomId, epoch: position.epoch, firstSeq, lastSeq };
    const bytes = encodeBatchEnvelope(header, { ...this.#parts(), notices: [] });
    return { ...base, batch: { firstSeq, lastSeq, lastTimeMs: this.#timeMs, bytes } };
  }

  #changes(): { readonly changes?: RoomChanges } {
    const { room, members } = this.#state;
    const isRoomChanged = room !== this.#before.state.room;
    if (!isRoomChanged && this.#changedMembers.size === 0) return {};
    const changed = [...this.#changedMembers];
    return {
      changes: {
        ...(isRoomChanged ? { room } : {}),
        putMembers: changed.flatMap((accountId) => members.get(accountId) ?? []),
        removeMembers: changed.filter((accountId) => !members.has(accountId)),
      },
    };
  }

  #parts(): Pick<RoomStep, "publications" | "controls"> {
    return { publications: this.#publications, controls: this.#controls };
  }
}

type SendCommand = {
  readonly actor: { readonly accountId: AccountId };
  readonly message: { readonly clientMessageId: string };
};

/** One sender's client message id names one message in the room. [ID1] */
export function idempotencyKey(command: SendCommand): string {
  return `${command.actor.accountId}/${command.message.clientMessageId}`;
}

function toIdempotencyKey(sent: SentItem): IdempotencyKey {
  return { key: sent.key, seq: sent.seq, timeMs: sent.timeMs };
}

type BatchHeader = {
  readonly roomId: number;
  readonly epoch: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
};

/**
 * The envelope of a batch. The recent log keeps it without notices, which are never replayed; viewers get it with them.
 */
export function encodeBatchEnvelope(
  header: BatchHeader,
  parts: Pick<RoomStep, "publications" | "controls" | "notices">,
): Uint8Array {
  return encodeEnvelope({
    ...header,
    clientFrame: encodeRoomBatchFrame(header, parts.publications, parts.notices),
    controls: [...parts.controls],
    positionSeq: header.lastSeq,
  });
}
