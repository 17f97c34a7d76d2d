/** Where a program writes; of the process in production. */
export type Sink = {
  write(text: string): void;
  readonly isTTY: boolean;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a run of the command stands on, so that tests run it without a process. */
export type Host = {
  readonly env: Environment;
  /** What relative paths begin at. */
  readonly directory: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly now: () => number;
  /** A new id for a message or a call, never given twice. */
  readonly newId: () => string;
  /**
   * Aborts when the person at the terminal has had enough. Only a command that asks for it ends in its own way; the others
   * end as any program does.
   */
  readonly interruption: () => AbortSignal;
};
