import { forgetCredentials } from "./operator-session.ts";
import { type ServerApi, ServerApiError } from "./server-api.ts";

/** The server API's code for a signature that it does not accept; also for parameters, which `desc` tells apart. */
const BAD_PARAMETER = 414;

/** The server carried a call out, and yet something that was asked for is not so. */
export class PartlyDone extends Error {}

/** What every view of the operator page works with. */
export type OperatorContext = {
  readonly api: ServerApi;
  /** Runs an action: its text is announced when it is done, or the reason why it is not. */
  readonly run: (text: string, action: () => Promise<void>) => void;
  /** Shows another view in place of the present one. */
  readonly show: (...view: readonly Node[]) => void;
};

export function createContext(api: ServerApi, status: HTMLElement, content: HTMLElement): OperatorContext {
  const tell = (text: string, state: "done" | "busy" | "failed") => {
    status.textContent = text;
    status.dataset.state = state;
  };
  return {
    api,
    run: (text, action) => {
      tell("Working …", "busy");
      action().then(
        () => tell(text, "done"),
        (error: unknown) => tell(problemText(error), "failed"),
      );
    },
    show: (...view) => content.replaceChildren(...view),
  };
}

export function problemText(error: unknown): string {
  if (error instanceof ServerApiError) return `Refused (${error.code}): ${error.message}`;
  if (error instanceof PartlyDone) return `Not all was done: ${error.message}`;
  return `The server did not answer: ${error instanceof Error ? error.message : String(error)}`;
}

/** Whether a first call failed because of who signed it. */
export function isBadSignature(error: unknown): boolean {
  return error instanceof ServerApiError && error.code === BAD_PARAMETER;
}

export function signOut(): void {
  forgetCredentials();
  location.reload(); // Nothing that was shown or held in memory stays.
}
