import { type Position, partitionOf, type RoomId } from "@plaza/core";
import type { MessageLog } from "@plaza/ports";
import { plaza } from "@plaza/proto";

export type HandOffOptions = {
  readonly messageLog: MessageLog;
  /** An ack waits no longer for history; live chat goes on without it. Milliseconds. */
  readonly timeoutMs: number;
  /** Batches that may wait for the log at once; more are not stored, and their acks say so. */
  readonly maxInFlight: number;
  readonly onFailure: (error: unknown) => void;
};

export type HandOff = {
  readonly roomId: RoomId;
  readonly epoch: number;
  /** Of the batch that the records came in: names the entry, so the same hand-off twice is one. */
  readonly firstSeq: number;
  readonly records: readonly plaza.cluster.v1.HistoryRecord.$Properties[];
};

/** Hands stored messages to history durably. */
export class HistoryHandOff {
  readonly #options: HandOffOptions;
  #inFlight = 0;

  constructor(options: HandOffOptions) {
    this.#options = options;
  }

  /** True when the log has the records for good; false when that is not known in time. Never rejects. [AK1] */
  async append(handOff: HandOff): Promise<boolean> {
    if (handOff.records.length === 0) return true;
    if (this.#inFlight >= this.#options.maxInFlight) {
      this.#options.onFailure(new Error(`${this.#inFlight} hand-offs wait for the message log already`));
      return false;
    }
    this.#inFlight += 1;
    const appended = this.#append(handOff).finally(() => {
      this.#inFlight -= 1;
    });
    return withinTime(appended, this.#options.timeoutMs);
  }

  async #append(handOff: HandOff): Promise<boolean> {
    const { roomId, epoch, firstSeq, records } = handOff;
    try {
      await this.#options.messageLog.append({
        id: `${roomId}-${epoch}-${firstSeq}`,
        partition: partitionOf(roomId),
        payload: plaza.cluster.v1.HistoryBatch.encode({ roomId, epoch, records: [...records] }).finish(),
      });
      return true;
    } catch (error) {
      this.#options.onFailure(error);
      return false;
    }
  }
}

async function withinTime(appended: Promise<boolean>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  return Promise.race([appended, tooLate]).finally(() => clearTimeout(timer));
}

/** The history record of an encoded publication; undefined for what was not to be stored, and for a silent change. */
export function historyRecordOf(
  bytes: Uint8Array,
  publication: plaza.v1.Publication.$Properties,
  epoch: Position["epoch"],
): plaza.cluster.v1.HistoryRecord.$Properties | undefined {
  const { message, notification } = publication;
  if (message ? message.doNotStore : !notification) return undefined;
  return {
    seq: publication.seq ?? 0,
    timeMs: publication.timeMs ?? 0,
    type: message ? (message.type ?? plaza.v1.MessageType.TEXT) : plaza.v1.MessageType.NOTIFICATION,
    sender: message ? (message.sender?.accountId ?? "") : (notification?.operator ?? ""),
    publication: bytes,
    epoch,
    ...recallOf(publication),
  };
}

/** [RC4] Tells history which message is to be found no more, where the room is not told. */
export function silentRecallRecord(
  recalled: { readonly seq: number; readonly timeMs: number },
  epoch: Position["epoch"],
): plaza.cluster.v1.HistoryRecord.$Properties {
  const { seq: recallsSeq, timeMs: recallsTimeMs } = recalled;
  return { type: plaza.v1.MessageType.NOTIFICATION, publication: new Uint8Array(), epoch, recallsSeq, recallsTimeMs };
}

/** [RC4] The notification of a recall tells history which message is to be found no more. */
function recallOf({
  notification,
}: plaza.v1.Publication.$Properties): Pick<plaza.cluster.v1.HistoryRecord.$Properties, "recallsSeq" | "recallsTimeMs"> {
  if (notification?.type !== plaza.v1.NotificationType.MESSAGE_WAS_RECALLED) return {};
  return { recallsSeq: notification.message?.seq ?? 0, recallsTimeMs: notification.message?.timeMs ?? 0 };
}
