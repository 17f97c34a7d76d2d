/**
 * The floor: a bare uWebSockets.js server that publishes frames of the same form to every open socket, and does nothing
 * else. What any server on top of uWebSockets.js costs beyond it is its own.
 *
 *   fork of the run; see floor-messages.ts
 */

import { App, us_socket_local_port } from "uWebSockets.js";
import { encodeRoomBatchFrame, plaza } from "@plaza/proto";
import { paced } from "../pace.ts";
import { newText } from "../payload.ts";
import { FLOOR_HOST, FLOOR_PATH, FLOOR_SUBPROTOCOL, type FloorEvent } from "./floor-messages.ts";
import type { Offer } from "./target.ts";

const TOPIC = "room";
const ROOM_ID = 2 ** 40;
/** As large as that of the message in the other run: same sender, same ids. */
const SENDER = { accountId: "loadtest-sender", role: plaza.v1.Role.VISITOR };

let lastSeq = 0;
const app = App();
app.ws(FLOOR_PATH, {
  idleTimeout: 60,
  sendPingsAutomatically: true,
  maxBackpressure: 1024 * 1024,
  upgrade: (response, request, context) => {
    const [key, extensions] = [request.getHeader("sec-websocket-key"), request.getHeader("sec-websocket-extensions")];
    response.upgrade({}, key, FLOOR_SUBPROTOCOL, extensions, context);
  },
  open: (socket) => void socket.subscribe(TOPIC),
});
app.listen(FLOOR_HOST, 0, (listenSocket) => {
  if (!listenSocket) throw new Error(`no WebSocket can be served on ${FLOOR_HOST}`);
  tell({ kind: "listening", port: us_socket_local_port(listenSocket) });
});

process.on("message", (messages: Offer) => void offer(messages));
process.on("disconnect", () => process.exit(0));

async function offer({ count, ratePerSecond, textBytes, messagesPerFrame }: Offer): Promise<void> {
  let texts: string[] = [];
  await paced({ count, ratePerSecond }, (index) => {
    texts.push(newText(textBytes));
    if (texts.length < messagesPerFrame && index < count - 1) return;
    app.publish(TOPIC, frameOf(texts), true);
    texts = [];
  });
  tell({ kind: "offered" });
}

function frameOf(texts: readonly string[]): Uint8Array {
  const firstSeq = lastSeq + 1;
  lastSeq += texts.length;
  const publications = texts.map((text, index) => {
    const message = { clientMessageId: crypto.randomUUID(), text, sender: SENDER };
    return plaza.v1.Publication.encode({ seq: firstSeq + index, timeMs: Date.now(), message }).finish();
  });
  return encodeRoomBatchFrame({ roomId: ROOM_ID, epoch: 1, firstSeq, lastSeq }, publications, []);
}

function tell(event: FloorEvent): void {
  process.send?.(event);
}
