/** What the library uses of a WebSocket. The browser's, Node's (22 and later) and the package `ws` all have it. */
export type WebSocketLike = {
  binaryType: string;
  addEventListener(type: "open" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: CloseEventLike) => void): void;
  send(data: ArrayBuffer): void;
  close(code?: number, reason?: string): void;
};

export type CloseEventLike = { readonly code: number; readonly reason: string };

export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocketLike;

/** Everything that is not a function of its arguments: sockets, time and chance. Tests bring their own. */
export type Environment = {
  readonly WebSocket: WebSocketConstructor;
  /** Milliseconds that never run backwards. */
  readonly nowMs: () => number;
  /** Runs once after the delay unless the returned function is called before. */
  readonly startTimer: (run: () => void, delayMs: number) => CancelTimer;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Unique without coordination. */
  readonly randomId: () => string;
};

export type CancelTimer = () => void;

/** The real one. `WebSocket` is the platform's unless the application brings another. */
export function systemEnvironment(webSocket: WebSocketConstructor | undefined): Environment {
  const WebSocket = webSocket ?? (globalThis.WebSocket as WebSocketConstructor | undefined);
  if (WebSocket === undefined) throw new TypeError("this platform has no WebSocket: pass one in the option WebSocket");
  return {
    WebSocket,
    nowMs: () => performance.now(),
    startTimer: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    randomId,
  };
}

/** 128 random bits in hex. `crypto.randomUUID` is missing on pages that did not come over HTTPS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
