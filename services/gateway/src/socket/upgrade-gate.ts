import { TokenBucket } from "@plaza/core";
import { chooseSubprotocol, SUBPROTOCOLS, type Subprotocol } from "@plaza/proto";

export type UpgradeGateOptions = {
  /** Origins that browsers may come from; empty: any. Requests without an Origin do not come from browsers. */
  readonly allowedOrigins: readonly string[];
  readonly ratePerSecond: number;
  readonly burst: number;
  readonly maxHandshakes: number;
  /** Connections that are open but not connected yet. */
  readonly handshakes: () => number;
  readonly now: () => number;
};

export type UpgradeRequest = {
  /** The Sec-WebSocket-Protocol header. */
  readonly offeredSubprotocols: string;
  readonly origin: string;
};

export type UpgradeAnswer =
  | { readonly kind: "accepted"; readonly subprotocol: Subprotocol }
  | {
      readonly kind: "refused";
      readonly cause: "draining" | "rate" | "handshakes" | "origin" | "subprotocol";
      readonly status: string;
      readonly text: string;
      readonly retryAfterSeconds?: number;
    };

/** Clients that obey it come back spread out, because they add their own jitter. */
const RETRY_AFTER_SECONDS = 2;

/** Decides who may open a WebSocket. A reconnecting crowd is told to come back rather than let in to time out. */
export class UpgradeGate {
  readonly #options: UpgradeGateOptions;
  readonly #bucket: TokenBucket;
  #isOpen = true;

  constructor(options: UpgradeGateOptions) {
    this.#options = options;
    this.#bucket = new TokenBucket(options, options.now());
  }

  /** Lets nobody in any more: the gateway drains. */
  close(): void {
    this.#isOpen = false;
  }

  decide(request: UpgradeRequest): UpgradeAnswer {
    const { allowedOrigins, maxHandshakes, handshakes, now } = this.#options;
    const { origin } = request;
    if (!this.#isOpen) return unavailable("draining", "this gateway is going away");
    if (origin !== "" && allowedOrigins.length > 0 && !allowedOrigins.includes(origin)) return forbidden();
    const subprotocol = chooseSubprotocol(request.offeredSubprotocols);
    if (!subprotocol) return noSubprotocol();
    if (handshakes() >= maxHandshakes) return unavailable("handshakes", "too many connections are being opened");
    if (!this.#bucket.tryTake(now())) return unavailable("rate", "too many connections are being opened");
    return { kind: "accepted", subprotocol };
  }
}

function unavailable(cause: "draining" | "rate" | "handshakes", text: string): UpgradeAnswer {
  const status = "503 Service Unavailable";
  return { kind: "refused", cause, status, text, retryAfterSeconds: RETRY_AFTER_SECONDS };
}

function forbidden(): UpgradeAnswer {
  return { kind: "refused", cause: "origin", status: "403 Forbidden", text: "this origin is not allowed" };
}

function noSubprotocol(): UpgradeAnswer {
  const text = `Sec-WebSocket-Protocol must name one of ${SUBPROTOCOLS.join(", ")}`;
  return { kind: "refused", cause: "subprotocol", status: "400 Bad Request", text };
}
