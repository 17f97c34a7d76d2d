import {
  App,
  type HttpRequest,
  type HttpResponse,
  type TemplatedApp,
  type us_listen_socket,
  us_listen_socket_close,
  type us_socket_context_t,
  us_socket_local_port,
  type WebSocket,
} from "uWebSockets.js";
import { ClientSocket } from "./client-socket.ts";
import type { Connection } from "./connection.ts";
import type { UpgradeAnswer, UpgradeRequest } from "./upgrade-gate.ts";

export type SocketHandlers = {
  readonly upgrade: (request: UpgradeRequest) => UpgradeAnswer;
  readonly open: (socket: ClientSocket) => Connection;
  /** The bytes are valid only during the call. */
  readonly message: (connection: Connection, bytes: Uint8Array) => void;
  /** A frame did not fit into the socket's buffer. Must not touch the socket: uWebSockets.js is walking its topics. */
  readonly dropped: (connection: Connection) => void;
  /** The socket's buffer has shrunk. May send; must not subscribe or publish. */
  readonly drained: (connection: Connection) => void;
  /** The last call for a connection, however it ended. */
  readonly close: (connection: Connection, code: number) => void;
};

export type UwsServerOptions = {
  readonly host: string;
  /** 0 takes a free port. Several processes may listen on one port: the kernel spreads the connections. */
  readonly port: number;
  readonly idleTimeoutSeconds: number;
  readonly maxFrameBytes: number;
  readonly maxBackpressureBytes: number;
  readonly handlers: SocketHandlers;
};

export const CONNECT_PATH = "/v1/connect";

/**
 * uWebSockets.js ends a socket without a close code when a frame exceeds its limit. Its limit is therefore this many
 * times ours, so that a frame which is merely too large is refused by us with a code and a reason.
 */
const RAW_FRAME_FACTOR = 2;

type SocketData = { readonly socket: ClientSocket; connection: Connection | undefined };

/** The WebSocket server: the only file that knows uWebSockets.js. */
export class UwsServer {
  readonly #app: TemplatedApp;
  readonly #options: UwsServerOptions;
  #listenSocket: us_listen_socket | undefined;

  constructor(options: UwsServerOptions) {
    this.#options = options;
    this.#app = App();
    this.#serveWebSockets();
    this.#app.any(CONNECT_PATH, (response) => endWith(response, "426 Upgrade Required", "connect with a WebSocket"));
    this.#app.any("/*", (response) => endWith(response, "404 Not Found", `WebSockets are served at ${CONNECT_PATH}`));
  }

  /** Resolves with the port that was taken; rejects when there is none. */
  listen(): Promise<number> {
    const { host, port } = this.#options;
    return new Promise((resolve, reject) => {
      this.#app.listen(host, port, (listenSocket) => {
        if (!listenSocket) return reject(new Error(`no WebSocket can be served on ${host}:${port}`));
        this.#listenSocket = listenSocket;
        resolve(us_socket_local_port(listenSocket));
      });
    });
  }

  /** Hot path. One call for all sockets; each gets one write at the end of the turn. */
  readonly publish = (topic: string, message: Uint8Array | string): void => {
    this.#app.publish(topic, message, typeof message !== "string");
  };

  /** Takes no new connections; those that are open stay. */
  stopListening(): void {
    if (this.#listenSocket) us_listen_socket_close(this.#listenSocket);
    this.#listenSocket = undefined;
  }

  /** Ends everything at once. */
  close(): void {
    this.#listenSocket = undefined;
    this.#app.close();
  }

  #serveWebSockets(): void {
    const { handlers, idleTimeoutSeconds, maxFrameBytes, maxBackpressureBytes } = this.#options;
    this.#app.ws<SocketData>(CONNECT_PATH, {
      // Compression stays off, its default: it would deflate every frame once per socket.
      idleTimeout: idleTimeoutSeconds,
      sendPingsAutomatically: true,
      maxPayloadLength: maxFrameBytes * RAW_FRAME_FACTOR,
      maxBackpressure: maxBackpressureBytes,
      closeOnBackpressureLimit: false,
      upgrade: (response, request, context) => this.#upgrade(response, request, context),
      open: (raw) => this.#open(raw),
      message: (raw, message) =>
        withConnection(raw, (connection) => handlers.message(connection, new Uint8Array(message))),
      dropped: (raw) => withConnection(raw, handlers.dropped),
      drain: (raw) => withConnection(raw, handlers.drained),
      close: (raw, code) => this.#close(raw, code),
    });
  }

  #upgrade(response: HttpResponse, request: HttpRequest, context: us_socket_context_t): void {
    const answer = this.#options.handlers.upgrade({
      offeredSubprotocols: request.getHeader("sec-websocket-protocol"),
      origin: request.getHeader("origin"),
    });
    if (answer.kind === "refused") {
      refuse(response, answer);
      return;
    }
    const data: SocketData = { socket: new ClientSocket(answer.subprotocol), connection: undefined };
    const key = request.getHeader("sec-websocket-key");
    response.upgrade(data, key, answer.subprotocol, request.getHeader("sec-websocket-extensions"), context);
  }

  #open(raw: WebSocket<SocketData>): void {
    const data = raw.getUserData();
    data.socket.attach(raw);
    data.connection = this.#options.handlers.open(data.socket);
  }

  #close(raw: WebSocket<SocketData>, code: number): void {
    const { socket, connection } = raw.getUserData();
    socket.detach();
    if (connection) this.#options.handlers.close(connection, code);
  }
}

function withConnection(raw: WebSocket<SocketData>, call: (connection: Connection) => void): void {
  const { connection } = raw.getUserData();
  if (connection) call(connection);
}

function refuse(response: HttpResponse, answer: Extract<UpgradeAnswer, { kind: "refused" }>): void {
  response.writeStatus(answer.status);
  if (answer.retryAfterSeconds !== undefined) response.writeHeader("Retry-After", String(answer.retryAfterSeconds));
  response.writeHeader("Content-Type", "text/plain; charset=utf-8").end(`${answer.text}\n`);
}

function endWith(response: HttpResponse, status: string, text: string): void {
  response.writeStatus(status).writeHeader("Content-Type", "text/plain; charset=utf-8").end(`${text}\n`);
}
