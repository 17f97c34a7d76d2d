import { createHash, randomUUID } from "node:crypto";

/** What the server API answers, in its envelope. */
export type ApiAnswer = Readonly<Record<string, unknown>> & { readonly code: number };

export class ApiRefusal extends Error {
  readonly code: number;

  constructor(path: string, answer: ApiAnswer) {
    super(`${path} answered ${JSON.stringify(answer)}`);
    this.code = answer.code;
  }
}

export type ApiForm = Readonly<Record<string, string | number | boolean>>;

/** Calls the server API as an app server does. */
export class ServerApi {
  readonly appKey: string;
  readonly appSecret: string;
  readonly #url: string;

  constructor(options: { readonly url: string; readonly appKey: string; readonly appSecret: string }) {
    this.#url = options.url;
    this.appKey = options.appKey;
    this.appSecret = options.appSecret;
  }

  /** The answer of `path`, whatever its code. */
  async call(path: string, form: ApiForm): Promise<ApiAnswer> {
    const fields = Object.entries(form).map(([name, value]): [string, string] => [name, String(value)]);
    const response = await fetch(`${this.#url}/nimserver/${path}`, {
      method: "POST",
      headers: this.#signature(),
      body: new URLSearchParams(fields),
    });
    return (await response.json()) as ApiAnswer;
  }

  /** The answer of a V2 call, whatever its code. */
  async rest(method: string, path: string, body?: object): Promise<ApiAnswer> {
    const headers = { ...this.#signature(), "Content-Type": "application/json;charset=UTF-8" };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(`${this.#url}/nimserver/im/${path}`, init);
    return (await response.json()) as ApiAnswer;
  }

  /** The answer of a call that must succeed. */
  async succeed(path: string, form: ApiForm): Promise<ApiAnswer> {
    const answer = await this.call(path, form);
    if (answer.code !== 200) throw new ApiRefusal(path, answer);
    return answer;
  }

  /** Makes an account and returns its token. */
  async createAccount(accid: string): Promise<string> {
    const { info } = await this.succeed("user/create.action", { accid, name: accid });
    return (info as { readonly token: string }).token;
  }

  /** Makes a room and returns its id. */
  async createRoom(creator: string, options: Readonly<Record<string, string | number>> = {}): Promise<number> {
    const { chatroom } = await this.succeed("chatroom/create.action", { creator, name: "a room", ...options });
    return (chatroom as { readonly roomid: number }).roomid;
  }

  setRoomOpen(roomid: number, operator: string, valid: boolean): Promise<ApiAnswer> {
    return this.call("chatroom/toggleCloseStat.action", { roomid, operator, valid });
  }

  sendText(roomid: number, fromAccid: string, attach: string): Promise<ApiAnswer> {
    return this.call("chatroom/sendMsg.action", { roomid, fromAccid, msgId: randomUUID(), msgType: 0, attach });
  }

  #signature(): Readonly<Record<string, string>> {
    const Nonce = randomUUID();
    const CurTime = String(Math.floor(Date.now() / 1000));
    const CheckSum = createHash("sha1")
      .update(this.appSecret + Nonce + CurTime)
      .digest("hex");
    return { AppKey: this.appKey, Nonce, CurTime, CheckSum };
  }
}
