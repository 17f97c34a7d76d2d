import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type ReceivedCall = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly form: Readonly<Record<string, string>>;
};

export type ScriptedApi = AsyncDisposable & {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  /** Nobody listens there any more. */
  close(): Promise<void>;
};

/** An HTTP server on a free port that answers every call with what `answer` says. */
export async function startScriptedApi(answer: (call: ReceivedCall) => unknown): Promise<ScriptedApi> {
  const calls: ReceivedCall[] = [];
  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    const call = { path: request.url ?? "", headers: request.headers, form };
    calls.push(call);
    const given = answer(call);
    response.end(typeof given === "string" ? given : JSON.stringify(given));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls, close, [Symbol.asyncDispose]: close };
}
