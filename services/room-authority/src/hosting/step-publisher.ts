import type { Position, RoomId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { encodeBatchEnvelope } from "../publication/batch-envelope.ts";
import { NoticeBuffer } from "../publication/notice-buffer.ts";
import type { HostServices } from "./host-services.ts";
import type { RoomOutcome } from "./room-item.ts";
import type { RoomStep, SentItem } from "./room-step.ts";

/** Publications and notices of one frame together stay below the coalescing limit. Bytes. */
const MAX_FRAME_BYTES = 15 * 1024;

/** Brings what a room's steps have committed to viewers and to history, and answers the senders. */
export class StepPublisher {
  readonly #roomId: RoomId;
  readonly #services: HostServices;
  readonly #notices: NoticeBuffer;

  constructor(roomId: RoomId, services: HostServices) {
    this.#roomId = roomId;
    this.#services = services;
    this.#notices = new NoticeBuffer(services.now());
  }

  get hasNotices(): boolean {
    return !this.#notices.isEmpty;
  }

  addNotices(notices: readonly plaza.v1.Notification.$Properties[]): void {
    this.#notices.add(notices, this.#services.now());
  }

  /** Publishes what the step has for viewers, with the notices that fit; returns how many publications that were. */
  publish({ header, parts, commit }: RoomStep): number {
    const { publications } = parts;
    if (publications.length === 0) return 0;
    const taken = publications.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const notices = this.#notices.take(MAX_FRAME_BYTES - taken);
    const isAsLogged = notices.length === 0 && publications.every((one) => one.seq > 0);
    const envelope =
      (isAsLogged ? commit.batch?.bytes : undefined) ?? encodeBatchEnvelope(header, { ...parts, notices });
    this.#services.publisher.publish(this.#roomId, envelope);
    return publications.length;
  }

  /** Publishes notices alone. */
  publishNotices({ epoch, seq }: Position): void {
    const header = { roomId: this.#roomId, epoch, firstSeq: 0, lastSeq: 0, positionSeq: seq };
    const notices = this.#notices.take(MAX_FRAME_BYTES);
    const parts = { publications: [], controls: [], recalled: [], notices };
    this.#services.publisher.publish(this.#roomId, encodeBatchEnvelope(header, parts));
  }

  /** [AK1] Senders hear when history has what they sent; of the dropped there is nothing to wait for. [PR1] */
  async acknowledge(step: RoomStep, timeMs: number): Promise<void> {
    const { header, records } = step;
    const { epoch, positionSeq } = header;
    for (const { item } of step.abandoned) item.settle(abandoned({ epoch, seq: positionSeq }, timeMs));
    if (step.sent.length === 0 && records.length === 0) return;
    const handOff = { roomId: this.#roomId, epoch, firstSeq: header.firstSeq, records };
    const isStored = await this.#services.history.append(handOff);
    for (const sent of step.sent) sent.item.settle(sentOutcome(sent, epoch, isStored));
  }
}

function sentOutcome(sent: SentItem, epoch: number, isHandedOff: boolean): RoomOutcome {
  return {
    kind: "sent",
    ack: {
      position: { epoch, seq: sent.seq },
      timeMs: sent.timeMs,
      isStored: sent.isStored && isHandedOff,
      isDuplicate: sent.isRepeat,
      isAbandoned: false,
      isDowngraded: sent.isDowngraded,
    },
  };
}

function abandoned(position: Position, timeMs: number): RoomOutcome {
  const nothing = { isStored: false, isDuplicate: false, isDowngraded: false };
  return { kind: "sent", ack: { position, timeMs, ...nothing, isAbandoned: true } };
}
