import type { plaza } from "@plaza/proto";
import type { EnterOptions } from "../enter-options.ts";
import type { Room } from "../room.ts";
import { type Harness, type HarnessOptions, startHarness } from "./client-harness.ts";
import { RoomServer, type RoomServerOptions } from "./room-server.ts";

export type EnteredClient = Harness & { readonly server: RoomServer; readonly room: Room; readonly seen: string[] };

export type EnteredClientOptions = Partial<HarnessOptions> & { readonly server?: RoomServerOptions };

type EntryOptions = Partial<HarnessOptions> & { readonly enter?: EnterOptions };

/** A client in the server's room, and everything that the room told it. */
export async function enterRoom(options: EnteredClientOptions = {}): Promise<EnteredClient> {
  return enterRoomAt(new RoomServer(options.server), options);
}

/** The same with a gateway of the test's own in front of the server. */
export async function enterRoomAt(server: RoomServer, options: EntryOptions): Promise<EnteredClient> {
  const harness = startHarness({ handle: server.handle, ...options });
  const entering = harness.client.enterRoom(server.roomId, options.enter ?? { nick: "Ada" });
  await harness.time.advance(2);
  const room = await entering;
  const seen: string[] = [];
  room.on("message", (message) => seen.push(message.type === "text" ? message.text : message.type));
  room.on("notice", (notice) => seen.push(notice.type));
  room.on("continuityLost", ({ from, to }) => seen.push(`lost ${from.seq}-${to.seq}`));
  room.on("closed", ({ reason }) => seen.push(`closed ${reason}`));
  room.on("kicked", ({ reason }) => seen.push(`kicked ${reason}`));
  await harness.time.advance(1);
  return { ...harness, server, room, seen };
}

/** The same with a server that answers every command after the entry like this. */
export async function enterWithReply(reply: Omit<plaza.v1.Reply.$Properties, "id">): Promise<EnteredClient> {
  const server = new RoomServer();
  return enterRoomAt(server, {
    handle: (frame, peer) => {
      if (frame.connect ?? frame.enterRoom) server.handle(frame, peer);
      else peer.reply(frame.id, reply);
    },
  });
}

export function publishTexts(server: RoomServer, ...texts: string[]): void {
  for (const text of texts) server.publish({ clientMessageId: `s-${text}`, text });
}

/** Publishes the notifications and delivers them as one batch. */
export function notify(server: RoomServer, ...notifications: plaza.v1.Notification.$Properties[]): void {
  const from = server.log.length;
  for (const notification of notifications) server.notify(notification);
  server.deliver(from, server.log.length);
}

/** "done", or the code of the error that the promise rejected with. */
export function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "done",
    (error: { readonly code: string }) => error.code,
  );
}
