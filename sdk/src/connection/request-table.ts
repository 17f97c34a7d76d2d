import type { plaza } from "@plaza/proto/client";
import type { CancelTimer, Environment } from "../environment.ts";
import { PlazaClientError } from "../errors.ts";
import { errorFromWire } from "../wire/error-from-wire.ts";

export type Reply = plaza.v1.Reply.$Properties;

type Pending = {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: PlazaClientError) => void;
  readonly cancelDeadline: CancelTimer;
};

/** Commands of one connection that wait for their replies [CM1]. */
export class RequestTable {
  readonly #pending = new Map<number, Pending>();
  readonly #environment: Environment;
  #lastId = 0;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An id that no waiting command has. */
  nextId(): number {
    do {
      this.#lastId = this.#lastId >= MAX_ID ? 1 : this.#lastId + 1;
    } while (this.#pending.has(this.#lastId));
    return this.#lastId;
  }

  /** The reply to the command with this id. Rejects with its refusal, with `timeout`, or with what `rejectAll` gives. */
  wait(id: number, timeoutMs: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const cancelDeadline = this.#environment.startTimer(() => {
        this.#pending.delete(id);
        reject(new PlazaClientError("timeout", `no reply within ${timeoutMs} ms`));
      }, timeoutMs);
      this.#pending.set(id, { resolve, reject, cancelDeadline });
    });
  }

  /** A reply that nobody waits for any more is dropped. */
  settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id ?? 0);
    if (pending === undefined) return;
    this.#pending.delete(reply.id ?? 0);
    pending.cancelDeadline();
    if (reply.error) pending.reject(errorFromWire(reply.error));
    else pending.resolve(reply);
  }

  rejectAll(error: PlazaClientError): void {
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of all) {
      pending.cancelDeadline();
      pending.reject(error);
    }
  }
}

/** Ids are uint32 on the wire. */
const MAX_ID = 2 ** 32 - 1;
