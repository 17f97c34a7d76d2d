import type { MessageContent, NotificationContent, Role, RoomMessage, RoomPublication } from "@plaza/client";
import { accountColor, initialOf } from "./account-color.ts";
import { roleBadge } from "./role.ts";
import { element } from "./view.ts";

/** What a message on its way has of one that arrived. */
export type ShownMessage = Pick<RoomMessage, "isOwn" | "timeMs" | "clientMessageId"> & {
  readonly sender: Pick<RoomMessage["sender"], "accountId" | "nick" | "role">;
  readonly content: MessageContent;
  readonly seq?: number;
};

export function publicationItem(publication: RoomPublication): HTMLLIElement {
  if (publication.kind === "notification") return noticeItem(publication);
  if (publication.type === "tip") return element("li", { class: "notice", "data-testid": "tip" }, publication.text);
  return messageItem({ ...publication, content: publication });
}

export function messageItem(message: ShownMessage): HTMLLIElement {
  const { sender, seq, isOwn, clientMessageId } = message;
  const name = sender.nick || sender.accountId;
  const color = String(accountColor(sender.accountId));
  const avatar = element("span", { class: "avatar", "data-color": color, "aria-hidden": "true" }, initialOf(name));
  const author = element("span", { class: "author", "data-testid": "message-sender", "data-color": color }, name);
  const role = element("span", { class: "role", "data-role": sender.role }, roleBadge(sender.role));
  const heading = element("div", { class: "message-heading" }, author, role);
  const bubble = element("div", { class: "bubble" }, contentOf(message.content), metaOf(message));
  const item = element(
    "li",
    { class: "message", "data-testid": "message", "data-own": String(isOwn), "data-sender": sender.accountId },
    avatar,
    element("div", { class: "message-body" }, heading, bubble),
  );
  item.dataset.clientMessageId = clientMessageId;
  item.dataset.timeMs = String(message.timeMs);
  if (seq !== undefined) item.dataset.seq = String(seq);
  return item;
}

export function noticeItem(notice: NotificationContent): HTMLLIElement {
  return element("li", { class: "notice", "data-testid": "notice", "data-type": notice.type }, noticeText(notice));
}

/** A message of the same person shortly after the one above needs no name and no picture. */
export function markContinuation(item: Element, above: Element | null): void {
  if (!(item instanceof HTMLElement) || !item.classList.contains("message")) return;
  const isContinued =
    above instanceof HTMLElement &&
    above.dataset.sender === item.dataset.sender &&
    Number(item.dataset.timeMs) - Number(above.dataset.timeMs) < CONTINUATION_MS;
  item.classList.toggle("is-continued", isContinued);
}

const CONTINUATION_MS = 120_000;

function contentOf(content: MessageContent): HTMLElement {
  switch (content.type) {
    case "text":
    case "tip":
      return element("p", { class: "text", "data-testid": "message-text" }, content.text);
    case "image":
    case "audio":
    case "video":
    case "file":
      return linkTo(content.attachment.url, `${content.type}: ${fileNameOf(content.attachment)}`);
    case "location":
      return chip(content.attachment.title || `${content.attachment.lat}, ${content.attachment.lng}`);
    case "custom":
    case "notification":
    case "unknown":
      return chip(content.type === "unknown" ? "a message that this page cannot show" : `${content.type} message`);
  }
}

function fileNameOf(attachment: { readonly url: string; readonly name?: string }): string {
  return attachment.name || attachment.url.split("/").at(-1) || "file";
}

/** Only web addresses become links: a javascript: address would run in this page. */
function linkTo(address: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return chip(text);
  return element("a", { class: "chip", href: address, target: "_blank", rel: "noopener noreferrer" }, text);
}

function chip(text: string): HTMLElement {
  return element("span", { class: "chip", "data-testid": "message-chip" }, text);
}

const TIME = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

function metaOf({ timeMs }: ShownMessage): HTMLElement {
  const time = element("time", { datetime: new Date(timeMs).toISOString() }, TIME.format(timeMs));
  return element("span", { class: "meta" }, time);
}

function noticeText(notice: NotificationContent): string {
  const who = nameOf(notice);
  return NOTICE_TEXTS[notice.type](who, notice);
}

function nameOf(notice: NotificationContent): string {
  const names = notice.targetNicks.filter((nick) => nick !== "").join(", ");
  const account = notice.targets.join(", ") || notice.operator;
  return names || notice.operatorNick || (account.startsWith("anon-") ? "A guest" : account) || "Somebody";
}

const NOTICE_TEXTS: Readonly<
  Record<NotificationContent["type"], (who: string, notice: NotificationContent) => string>
> = {
  memberEntered: (who) => `${who} came in`,
  memberExited: (who) => `${who} left`,
  memberBlocked: (who) => `${who} was blocked`,
  memberUnblocked: (who) => `${who} is no longer blocked`,
  memberMuted: (who) => `${who} was muted`,
  memberUnmuted: (who) => `${who} may speak again`,
  memberTemporarilyMuted: (who, { muteSeconds = 0 }) => `${who} was muted for ${durationText(muteSeconds)}`,
  temporaryMuteEnded: (who) => `${who} may speak again`,
  memberRemoved: (who) => `${who} was removed`,
  memberUpdated: (who) => `${who} has a new profile`,
  memberRoleUpdated: (who, { member }) => `${who} is now ${ROLE_TEXTS[member?.role ?? "unknown"]}`,
  queueChanged: (who) => `${who} changed the queue`,
  queueBatchChanged: () => "The queue has changed",
  queueBatchOffered: () => "The queue has grown",
  tagMuted: (_, { muteSeconds = 0 }) => `Some may not speak for ${durationText(muteSeconds)}`,
  tagMuteEnded: () => "Those who were muted by their tag may speak again",
  tagsUpdated: (who) => `${who} has new tags`,
  messageRecalled: (who) => `${who} took a message back`,
  messagePinned: (who) => `${who} pinned a message`,
  messageUnpinned: () => "No message is pinned any more",
  roomClosed: () => "The room was closed",
  roomOpened: () => "The room was opened",
  roomUpdated: () => "The room has new information",
  roomMuted: () => "The room was muted",
  roomUnmuted: () => "Everybody may speak again",
  unknown: () => "Something happened in the room",
};

const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  creator: "the creator",
  manager: "a manager",
  ordinaryMember: "a member",
  visitor: "a visitor",
  anonymousVisitor: "a guest",
  virtualMember: "a robot",
  unknown: "something else",
};

/** The largest unit that fits, rounded up: somebody who waits is not told too little. */
function durationText(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 7_200) return `${Math.ceil(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${Math.ceil(seconds / 3_600)} hours`;
  return `${Math.ceil(seconds / 86_400)} days`;
}
