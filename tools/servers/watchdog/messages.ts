/** From the run to the watchdog of one server. */
export type WatchdogRequest =
  | {
      readonly kind: "start";
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly kind: "signal"; readonly signal: NodeJS.Signals }
  /** End the server, remove the directory, and end. */
  | { readonly kind: "finish" };

export type WatchdogEvent =
  | { readonly kind: "ready"; readonly directory: string }
  | { readonly kind: "started"; readonly pid: number }
  | { readonly kind: "exited"; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly kind: "failed"; readonly message: string };

/** In the server's directory: everything it printed. */
export const LOG_FILE = "server.log";
