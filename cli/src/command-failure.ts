/** How the command ends; scripts tell by it what went wrong. */
export const EXIT_CODES = { done: 0, refused: 1, wrongUsage: 2, unreachable: 3 } as const;

export type FailureKind = Exclude<keyof typeof EXIT_CODES, "done">;

/** Why a command ended without its result. Its message is the one line that the person at the terminal reads. */
export class CommandFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandFailure";
    this.kind = kind;
  }
}
