import type { Position } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { BatchParts, EncodedPublication, RecalledMessage } from "../publication/batch-envelope.ts";
import { filterOf } from "../publication/event-audience.ts";
import { historyRecordOf, silentRecallRecord } from "../publication/history-hand-off.ts";
import { isNotice, noticeOf, type PublishedEvent, publicationOf } from "../publication/publication-encoder.ts";
import { controlOf } from "../publication/session-control.ts";
import type { Verdict } from "../room/budget.ts";
import type { RoomEvent } from "../room/decision.ts";
import type { SentItem } from "./room-step.ts";
import type { DraftedMessage, Occurrence } from "./step-draft.ts";

/** Numbers and encodes what a step lets happen, in its order. */
export class StepComposer {
  readonly sent: SentItem[] = [];
  /** Keys of changes that happen once, with their places. */
  readonly changeKeys: { readonly key: string; readonly seq: number; readonly timeMs: number }[] = [];
  readonly abandoned: DraftedMessage[] = [];
  readonly events: RoomEvent[] = [];
  readonly records: plaza.cluster.v1.HistoryRecord.$Properties[] = [];
  readonly #publications: EncodedPublication[] = [];
  readonly #notices: plaza.v1.Notification.$Properties[] = [];
  readonly #controls: plaza.cluster.v1.SessionControl.$Properties[] = [];
  readonly #recalled: RecalledMessage[] = [];
  readonly #position: Position;
  readonly #timeMs: number;
  #lastSeq: number;

  /** @param timeMs the time of everything in the step; never below that of the last publication. [SQ2] */
  constructor(position: Position, timeMs: number) {
    this.#position = position;
    this.#timeMs = timeMs;
    this.#lastSeq = position.seq;
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  get parts(): BatchParts {
    return {
      publications: this.#publications,
      notices: this.#notices,
      controls: this.#controls,
      recalled: this.#recalled,
    };
  }

  add(occurrence: Occurrence, verdicts: ReadonlyMap<string, Verdict>): void {
    if (occurrence.kind === "message") this.#addMessage(occurrence.message, verdicts.get(occurrence.message.key));
    else this.#addEvent(occurrence.event, occurrence.key);
  }

  #addMessage(message: DraftedMessage, verdict: Verdict | undefined): void {
    if (verdict?.kind === "abandoned") this.abandoned.push(message);
    if (verdict?.kind !== "kept") return;
    const { event, item, key } = message;
    const priority = verdict.isDowngraded ? "normal" : event.message.priority;
    const isDirected = event.message.audience.kind === "directed";
    const published = { ...event, message: { ...event.message, priority } };
    this.events.push(published);
    const { seq, isStored } = isDirected ? this.#direct(published) : this.#publish(published);
    const { isDowngraded } = verdict;
    this.sent.push({ item, key, seq, timeMs: this.#timeMs, isStored, isRepeat: false, isDowngraded });
  }

  #addEvent(event: RoomEvent, key: string | undefined): void {
    this.events.push(event);
    if (isNotice(event)) {
      this.#notices.push(noticeOf(event, this.#timeMs));
      return;
    }
    const { seq } = this.#publish(event);
    const isFirst = key !== undefined && this.changeKeys.every((known) => known.key !== key);
    if (isFirst) this.changeKeys.push({ key, seq, timeMs: this.#timeMs });
    if (event.kind === "messageRecalled") this.#noteRecall(event.message, event.isSilent);
  }

  #publish(event: PublishedEvent): { readonly seq: number; readonly isStored: boolean } {
    this.#lastSeq += 1;
    const seq = this.#lastSeq;
    const publication = publicationOf(event, { seq, timeMs: this.#timeMs });
    const bytes = plaza.v1.Publication.encode(publication).finish();
    this.#publications.push({ seq, bytes, filter: filterOf(event) });
    const record = historyRecordOf(bytes, publication, this.#position.epoch);
    if (record) this.records.push(record);
    const control = controlOf(event);
    if (control) this.#controls.push(control);
    return { seq, isStored: record !== undefined };
  }

  /** [RC4] A silent one has no notification that would tell history of it. */
  #noteRecall(message: RecalledMessage, isSilent: boolean): void {
    this.#recalled.push(message);
    if (isSilent) this.records.push(silentRecallRecord(message, this.#position.epoch));
  }

  /** [MS6] Without a sequence: never in the log, never in history. */
  #direct(event: PublishedEvent): { readonly seq: number; readonly isStored: boolean } {
    const bytes = plaza.v1.Publication.encode(publicationOf(event, { seq: 0, timeMs: this.#timeMs })).finish();
    this.#publications.push({ seq: 0, bytes, filter: filterOf(event) });
    return { seq: 0, isStored: false };
  }
}
