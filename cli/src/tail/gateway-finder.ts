import { z } from "zod";
import type { ServerApi } from "../api/server-api.ts";
import { CommandFailure } from "../command-failure.ts";

const ANSWER = z.looseObject({ addr: z.array(z.string()).min(1) });
/** The server checks the form of whoever asks; it need not be an account. */
const ASKER = "plaza-cli";

/** Asks the server API for a gateway that is alive, before each attempt to connect. */
export class GatewayFinder {
  readonly #api: ServerApi;
  readonly #roomId: number;
  #known: readonly string[] = [];
  #turn = 0;

  constructor(api: ServerApi, roomId: number) {
    this.#api = api;
    this.#roomId = roomId;
  }

  /**
   * Rejects only as long as nothing is known: while the server API is away its last answer is good, whose addresses are
   * then tried in turn.
   */
  async next(): Promise<string> {
    try {
      this.#known = await this.#ask();
      return this.#known[0] ?? "";
    } catch (error) {
      if (!(error instanceof CommandFailure) || this.#known.length === 0) throw error;
      this.#turn += 1;
      return this.#known[this.#turn % this.#known.length] ?? "";
    }
  }

  async #ask(): Promise<readonly string[]> {
    const form = { roomid: this.#roomId, accid: ASKER };
    const { addr } = await this.#api.call("chatroom/requestAddr", form, ANSWER);
    // Gateways behind TLS are told apart by the server API's own address: both stand behind the same front.
    const scheme = this.#api.url.startsWith("https:") ? "wss" : "ws";
    return addr.map((address) => `${scheme}://${address}/v1/connect`);
  }
}
