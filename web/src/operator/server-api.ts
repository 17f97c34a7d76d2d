import { type Credentials, signedHeaders } from "./signature.ts";

export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** What the server API refused, with its code. */
export class ServerApiError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "ServerApiError";
    this.code = code;
  }
}

/** The V1 server API of this page's own origin. */
export class ServerApi {
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** The answer of a call, whose form the caller knows. Rejects with ServerApiError where the server refuses. */
  async call<Answer>(name: string, parameters: Parameters): Promise<Answer> {
    const response = await fetch(`/nimserver/${name}.action`, {
      method: "POST",
      headers: await signedHeaders({ ...this.#credentials, nonce: crypto.randomUUID(), timeMs: Date.now() }),
      body: formOf(parameters), // As URLSearchParams it sets the content type that the API asks for.
    });
    if (!response.ok) throw new ServerApiError(response.status, `the server answered with HTTP ${response.status}`);
    const answer: Answer & { readonly code: number; readonly desc?: unknown } = await response.json();
    if (answer.code !== 200) throw new ServerApiError(answer.code, String(answer.desc ?? "no reason given"));
    return answer;
  }
}

export function formOf(parameters: Parameters): URLSearchParams {
  return new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}
