import { z } from "zod";
import { CommandFailure } from "../command-failure.ts";
import type { AppCredentials } from "../credentials.ts";
import { signatureHeaders } from "./signature.ts";

export type Form = Readonly<Record<string, string | number | boolean | undefined>>;

export type ServerApiOptions = {
  readonly url: string;
  readonly credentials: AppCredentials;
  readonly now: () => number;
  readonly newId: () => string;
};

const OK = 200;
/** Above the server's own deadlines; whoever waits longer waits for a machine that is away. */
const ANSWER_TIMEOUT_MS = 30_000;

const ENVELOPE = z.looseObject({ code: z.number(), desc: z.unknown().optional() });

/** The V1 calls of the server API, as any app server makes them. */
export class ServerApi {
  readonly url: string;
  readonly credentials: AppCredentials;
  readonly #options: ServerApiOptions;

  constructor(options: ServerApiOptions) {
    this.url = options.url;
    this.credentials = options.credentials;
    this.#options = options;
  }

  /** The answer of a call in the form that it must have. What the server refuses is a `refused` failure with its words. */
  async call<Answer>(path: string, form: Form, answer: z.ZodType<Answer>): Promise<Answer> {
    const given = await this.attempt(path, form, answer);
    if (given.kind === "done") return given.answer;
    throw new CommandFailure("refused", `refused (${given.code}): ${given.sentence}`);
  }

  /** The same where a refusal is a result that the caller goes on from. */
  async attempt<Answer>(path: string, form: Form, answer: z.ZodType<Answer>): Promise<Outcome<Answer>> {
    const text = await this.#post(path, form);
    const envelope = ENVELOPE.safeParse(jsonOf(text));
    if (!envelope.success) throw this.#unlikePlaza(path, "no answer with a code");
    const { code, desc } = envelope.data;
    if (code !== OK) return { kind: "refused", code, sentence: typeof desc === "string" ? desc : "without a reason" };
    const parsed = answer.safeParse(envelope.data);
    if (!parsed.success) throw this.#unlikePlaza(path, z.prettifyError(parsed.error));
    return { kind: "done", answer: parsed.data };
  }

  async #post(path: string, form: Form): Promise<string> {
    try {
      const response = await fetch(`${this.url}/${path}.action`, {
        method: "POST",
        headers: signatureHeaders(this.#options.credentials, {
          nowMs: this.#options.now(),
          nonce: this.#options.newId(),
        }),
        body: new URLSearchParams(fieldsOf(form)),
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      return await response.text();
    } catch (cause) {
      throw new CommandFailure("unreachable", `${this.url} is not reachable: ${reasonOf(cause)}`, { cause });
    }
  }

  #unlikePlaza(path: string, what: string): CommandFailure {
    return new CommandFailure("unreachable", `${this.url} does not answer ${path} as a Plaza does: ${what}`);
  }
}

export type Outcome<Answer> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "refused"; readonly code: number; readonly sentence: string };

/** What is not given is not sent. */
function fieldsOf(form: Form): [string, string][] {
  return Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON, so not a Plaza; the caller says so.
  }
}

/** `fetch` only says that it failed; why is in its cause, which has no message when several addresses were tried. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${ANSWER_TIMEOUT_MS / 1000} s`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ("code" in cause ? String(cause.code) : error.message);
}
