import { ERRORS, fullJitterDelayMs } from "@plaza/core";
import { PROTOCOL_VERSION, type plaza } from "@plaza/proto/client";
import type { Settings } from "../client-options.ts";
import { CLIENT_VERSION } from "../client-version.ts";
import type { CancelTimer, Environment } from "../environment.ts";
import { PlazaClientError } from "../errors.ts";
import { clientTypeToWire } from "../wire/client-type-to-wire.ts";
import type { ConnectionState } from "./connection-state.ts";
import { Credentials } from "./credentials.ts";
import { GatewayAddresses } from "./gateway-addresses.ts";
import { type Command, Link, type LinkEnd, type ServerPush } from "./link.ts";
import type { Reply } from "./request-table.ts";

export type ConnectionListener = {
  /** The rooms that every attempt carries, with the positions to resume from. */
  readonly rooms: () => plaza.v1.EnterRoom.$Properties[];
  readonly onLive: (connected: plaza.v1.Connected.$Properties) => void;
  readonly onPush: (push: ServerPush) => void;
  /** The live connection ended; another one is on its way unless `onClosed` follows. */
  readonly onDown: () => void;
  readonly onClosed: (error: PlazaClientError | undefined) => void;
  readonly onState: (state: ConnectionState) => void;
};

type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "preparing" }
  | { readonly kind: "opening"; readonly link: Link }
  | { readonly kind: "live"; readonly link: Link; readonly sinceMs: number; readonly move: Move | undefined }
  | { readonly kind: "waiting"; readonly cancel: CancelTimer }
  | { readonly kind: "closed" };

/** The server asked to connect again at a time of its choice. */
type Move = { readonly dueMs: number; readonly cancel: CancelTimer };

/** A connection that held this long was a good one: the next failure begins with short delays again. */
const STEADY_MS = 10_000;

/**
 * One connection to whichever gateway, for as long as the client lives:
 * idle → preparing (address, token) → opening → live → waiting → preparing → … → closed.
 */
export class Connection {
  readonly #environment: Environment;
  readonly #settings: Settings;
  readonly #listener: ConnectionListener;
  readonly #addresses: GatewayAddresses;
  readonly #credentials: Credentials;
  #phase: Phase = { kind: "idle" };
  #state: ConnectionState = { kind: "idle" };
  #attempt = 0;
  #lastReason = "";
  #wasLive = false;

  constructor(environment: Environment, settings: Settings, listener: ConnectionListener) {
    this.#environment = environment;
    this.#settings = settings;
    this.#listener = listener;
    this.#addresses = new GatewayAddresses(settings.gateway);
    this.#credentials = new Credentials(settings.identity);
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Begins to connect; does nothing when that has begun. */
  start(): void {
    if (this.#phase.kind === "idle") this.#prepare();
  }

  /** Ends a wait between two attempts. */
  retryNow(): void {
    if (this.#phase.kind !== "waiting") return;
    this.#phase.cancel();
    this.#prepare();
  }

  close(): void {
    this.#closeWith(undefined);
  }

  /** Rejects with `disconnected` while there is no live connection. */
  request(command: Command): Promise<Reply> {
    if (this.#phase.kind === "live") return this.#phase.link.request(command);
    return Promise.reject(new PlazaClientError("disconnected", "there is no connection at the moment"));
  }

  #prepare(): void {
    const phase: Phase = { kind: "preparing" };
    this.#phase = phase;
    this.#announceAttempt(0);
    Promise.all([this.#addresses.current(), this.#credentials.token()]).then(
      ([url, token]) => {
        if (this.#phase === phase) this.#open(url, token);
      },
      (error: unknown) => {
        if (this.#phase === phase) this.#retry(`no address or token: ${messageOf(error)}`, 0);
      },
    );
  }

  #open(url: string, token: string): void {
    try {
      const link = new Link({
        environment: this.#environment,
        url,
        connect: this.#connectCommand(token),
        commandTimeoutMs: this.#settings.commandTimeoutMs,
        onConnected: (connected) => this.#live(link, connected),
        onPush: (push) => this.#receive(push),
        onEnded: (end) => this.#ended(end),
      });
      this.#phase = { kind: "opening", link };
    } catch (cause) {
      const message = `the WebSocket of ${url} could not be made: ${messageOf(cause)}`;
      this.#closeWith(new PlazaClientError("badArgument", message, { cause }));
    }
  }

  #connectCommand(token: string): plaza.v1.Connect.$Properties {
    return {
      protocolVersion: PROTOCOL_VERSION,
      token,
      accountId: this.#credentials.accountId,
      clientType: clientTypeToWire(this.#settings.clientType),
      deviceId: this.#settings.deviceId,
      rooms: this.#listener.rooms(),
      clientVersion: CLIENT_VERSION,
    };
  }

  #live(link: Link, connected: plaza.v1.Connected.$Properties): void {
    this.#phase = { kind: "live", link, sinceMs: this.#environment.nowMs(), move: undefined };
    this.#wasLive = true;
    this.#setState({
      kind: "live",
      connectionId: connected.connectionId ?? "",
      accountId: connected.accountId ?? "",
      isAnonymous: connected.anonymous ?? false,
      clockOffsetMs: (connected.serverTimeMs ?? 0) - Date.now(),
    });
    this.#listener.onLive(connected);
  }

  #receive(push: ServerPush): void {
    if (push.reconnect) this.#moveAfter(push.reconnect.delayMs ?? 0, push.reconnect.reason || "the server goes away");
    else this.#listener.onPush(push);
  }

  /** [RC2] The server chose the delay to spread its clients, so there is no jitter of our own. */
  #moveAfter(delayMs: number, reason: string): void {
    const phase = this.#phase;
    if (phase.kind !== "live") return;
    phase.move?.cancel();
    const cancel = this.#environment.startTimer(() => {
      phase.link.close();
      this.#down();
      this.#waitThenPrepare(reason, 0);
    }, delayMs);
    this.#phase = { ...phase, move: { dueMs: this.#environment.nowMs() + delayMs, cancel } };
  }

  #ended(end: LinkEnd): void {
    const move = this.#phase.kind === "live" ? this.#phase.move : undefined;
    this.#down();
    if (end.kind === "refused") this.#refused(end.error);
    else if (!end.mayReconnect) this.#closeWith(new PlazaClientError("closed", `the server said: ${reasonOf(end)}`));
    else if (move) this.#waitThenPrepare(reasonOf(end), Math.max(0, move.dueMs - this.#environment.nowMs()));
    else this.#retry(reasonOf(end), 0);
  }

  #refused(error: PlazaClientError): void {
    if (error.code === "expiredToken" && this.#credentials.isRenewable) {
      this.#credentials.expire();
      this.#retry(error.message, 0);
    } else if (isFinal(error)) this.#closeWith(error);
    else this.#retry(error.message, error.retryAfterMs);
  }

  #retry(reason: string, atLeastMs: number): void {
    const { backoff } = this.#settings;
    const delayMs = Math.max(atLeastMs, fullJitterDelayMs(backoff, this.#attempt, this.#environment.random()));
    this.#attempt += 1;
    this.#waitThenPrepare(reason, delayMs);
  }

  #waitThenPrepare(reason: string, delayMs: number): void {
    this.#lastReason = reason;
    this.#addresses.moveOn();
    this.#phase = { kind: "waiting", cancel: this.#environment.startTimer(() => this.#prepare(), delayMs) };
    this.#announceAttempt(delayMs);
  }

  /** What every way out of `live` has in common. */
  #down(): void {
    if (this.#phase.kind !== "live") return;
    this.#phase.move?.cancel();
    if (this.#environment.nowMs() - this.#phase.sinceMs >= STEADY_MS) this.#attempt = 0;
    this.#phase = { kind: "preparing" };
    this.#listener.onDown();
  }

  #closeWith(error: PlazaClientError | undefined): void {
    const phase = this.#phase;
    if (phase.kind === "closed") return;
    this.#phase = { kind: "closed" };
    if (phase.kind === "waiting") phase.cancel();
    if (phase.kind === "live") phase.move?.cancel();
    if (phase.kind === "live" || phase.kind === "opening") phase.link.close();
    this.#setState({ kind: "closed", error });
    this.#listener.onClosed(error);
  }

  #announceAttempt(waitMs: number): void {
    const kind = this.#wasLive ? "reconnecting" : "connecting";
    this.#setState({ kind, attempt: this.#attempt, waitMs, reason: this.#lastReason });
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#listener.onState(state);
  }
}

/** Whether connecting again would only be refused again. */
function isFinal(error: PlazaClientError): boolean {
  if (error.code === "disconnected" || error.code === "closed") return false;
  return ERRORS[error.code].retry === "never" || error.code === "expiredToken";
}

function reasonOf(end: { readonly code: number; readonly reason: string }): string {
  return end.reason === "" ? `code ${end.code}` : `${end.reason} (code ${end.code})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
