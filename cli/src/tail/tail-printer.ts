import type {
  BroadcastMessage,
  NotificationContent,
  PlazaClient,
  Room,
  RoomMessage,
  RoomNotification,
} from "@plaza/client";
import { contentText } from "../output/content-text.ts";
import { localTime } from "../output/local-time.ts";
import { notificationText } from "../output/notification-text.ts";
import { oneLine } from "../output/one-line.ts";
import type { Output } from "../output/output.ts";

/** Prints what happens in a room, one line each, as it happens. */
export class TailPrinter {
  readonly #output: Output;
  readonly #now: () => number;

  constructor(output: Output, now: () => number) {
    this.#output = output;
    this.#now = now;
  }

  follow(client: PlazaClient, room: Room): void {
    room.on("message", (message) => this.#message(message));
    room.on("notification", (notification) => this.#notification(notification));
    room.on("continuityLost", ({ from, to }) => {
      this.#output.note(`missed what came between ${from.seq} and ${to.seq}; plaza history may have it`);
    });
    client.on("broadcast", (broadcast) => this.#broadcast(broadcast));
  }

  /** Also who comes and goes, which has no place in the order of the room. */
  followNotices(room: Room): void {
    room.on("notice", (notice) => {
      const { paint } = this.#output;
      const line = `${paint("dim", localTime(this.#now()))}  ${paint("dim", oneLine(liveNotificationText(notice)))}`;
      this.#output.show([{ kind: "notice", ...notice }], () => [line]);
    });
  }

  #message(message: RoomMessage): void {
    this.#output.show([message], () => [this.#line(message, this.#said(message))]);
  }

  #broadcast(broadcast: BroadcastMessage): void {
    const said = `[broadcast] ${this.#said(broadcast)}`;
    this.#output.show([{ kind: "broadcast", ...broadcast }], () => [this.#line(broadcast, said)]);
  }

  #notification(notification: RoomNotification): void {
    const text = this.#output.paint("yellow", oneLine(liveNotificationText(notification)));
    this.#output.show([notification], () => [this.#line(notification, text)]);
  }

  #line({ timeMs }: { readonly timeMs: number }, text: string): string {
    return `${this.#output.paint("dim", localTime(timeMs))}  ${text}`;
  }

  #said(message: BroadcastMessage): string {
    const sender = this.#output.paint("cyan", oneLine(senderName(message.sender)));
    return `${sender}: ${oneLine(messageText(message))}`;
  }
}

/** Nicknames may be anything, so the account stands beside one that differs. */
function senderName({ nick, accountId }: BroadcastMessage["sender"]): string {
  return nick === "" || nick === accountId ? accountId : `${nick} (${accountId})`;
}

function messageText(message: BroadcastMessage): string {
  if (message.type === "text" || message.type === "tip") return contentText(message.type, message.text);
  return contentText(message.type, message.attachment);
}

function liveNotificationText(content: NotificationContent): string {
  return notificationText({
    number: content.typeNumber,
    operator: content.operator,
    targets: content.targets,
    muteSeconds: content.muteSeconds,
    tag: content.tag,
    messageId: content.message?.clientMessageId,
  });
}
