import { createHash, randomUUID } from "node:crypto";

export type ServerApiAccess = { readonly url: string; readonly appKey: string; readonly appSecret: string };

/** What a run needs of the server API: an account that speaks and a room to speak in. */
export class ServerApi {
  readonly #access: ServerApiAccess;

  constructor(access: ServerApiAccess) {
    this.#access = access;
  }

  /** Resolves with the account's token. */
  async createAccount(accid: string): Promise<string> {
    const { info } = await this.#call("user/create.action", { accid });
    return (info as { readonly token: string }).token;
  }

  /** Resolves with the room's id. */
  async createRoom(creator: string): Promise<number> {
    const { chatroom } = await this.#call("chatroom/create.action", { creator, name: "load test" });
    return (chatroom as { readonly roomid: number }).roomid;
  }

  async #call(path: string, form: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(`${this.#access.url}/nimserver/${path}`, {
      method: "POST",
      headers: this.#signature(),
      body: new URLSearchParams(form),
    });
    const answer = (await response.json()) as Readonly<Record<string, unknown>>;
    if (answer.code !== 200) throw new Error(`${path} answered ${JSON.stringify(answer)}`);
    return answer;
  }

  #signature(): Readonly<Record<string, string>> {
    const { appKey, appSecret } = this.#access;
    const Nonce = randomUUID();
    const CurTime = String(Math.floor(Date.now() / 1_000));
    const CheckSum = createHash("sha1")
      .update(appSecret + Nonce + CurTime)
      .digest("hex");
    return { AppKey: appKey, Nonce, CurTime, CheckSum };
  }
}
