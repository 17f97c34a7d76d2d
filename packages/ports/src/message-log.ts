/**
 * The durable hand-off from authorities to history. Once `append` resolved, an entry reaches a consumer at least once,
 * whatever process dies; in order per partition as far as the technology gives it, and consumers do not rely on it.
 */
export interface MessageLog {
  /**
   * Resolves when the entry is durable; rejects when that is not known. Appending the same id again within two minutes
   * stores it once; later it may be stored twice.
   */
  append(entry: MessageLogEntry): Promise<void>;

  /**
   * Delivers entries to `handler` in groups. When it resolves the group is done; when it rejects the group comes again
   * after a pause, to this or another consumer. Consumers in any process share the work. At most `maxInFlight` entries are with
   * the handler at a time, in one or several calls side by side.
   */
  consume(options: ConsumeOptions): Promise<MessageLogConsumer>;

  /** Entries that wait for a consumer, for metrics and for tests that wait until all is written. */
  pending(): Promise<number>;

  close(): Promise<void>;
}

export type MessageLogEntry = {
  /** Names the content: room, epoch and first sequence. */
  readonly id: string;
  readonly partition: number;
  readonly payload: Uint8Array;
};

export type ConsumeOptions = {
  readonly maxInFlight: number;
  readonly handler: (payloads: readonly Uint8Array[]) => Promise<void>;
  /** Told of failures that the log itself survives: a lost consumer that is made anew, a handler that rejected. */
  readonly onError: (error: unknown) => void;
};

export interface MessageLogConsumer {
  /** Takes nothing new and resolves when the running handlers have ended and their entries are acknowledged. */
  stop(): Promise<void>;
}
