import { createHash, randomBytes } from "node:crypto";

/** Where a WebSocket is served. */
export type Endpoint = {
  /** A loopback address. */
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly subprotocol: string;
};

export type Upgrade = {
  /** What the client sends first. */
  readonly request: string;
  /** Throws when the head of the response does not agree to the upgrade. */
  readonly check: (responseHead: string) => void;
};

const HEAD_END = "\r\n\r\n";
/** From RFC 6455, section 1.3. */
const ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** The opening handshake of one WebSocket [RFC 6455, section 4]. */
export function newUpgrade(endpoint: Endpoint): Upgrade {
  const key = randomBytes(16).toString("base64");
  const accept = createHash("sha1")
    .update(key + ACCEPT_SUFFIX)
    .digest("base64");
  const lines = [
    `GET ${endpoint.path} HTTP/1.1`,
    `Host: ${endpoint.host}:${endpoint.port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${key}`,
    `Sec-WebSocket-Protocol: ${endpoint.subprotocol}`,
  ];
  return { request: lines.join("\r\n") + HEAD_END, check: (head) => checkHead(head, accept) };
}

/** How many bytes of a response are its head; undefined while it is not complete. */
export function headLength(response: Uint8Array): number | undefined {
  const end = Buffer.from(response.buffer, response.byteOffset, response.byteLength).indexOf(HEAD_END);
  return end < 0 ? undefined : end + HEAD_END.length;
}

function checkHead(head: string, accept: string): void {
  const [status = "", ...headers] = head.split("\r\n");
  if (!status.startsWith("HTTP/1.1 101 ")) throw new Error(`the server refused the upgrade: ${status}`);
  const isAccepted = headers.some((header) => /^sec-websocket-accept:/i.test(header) && header.includes(accept));
  if (!isAccepted) throw new Error("the server answered the upgrade with a wrong Sec-WebSocket-Accept");
}
