import type {
  BroadcastMessage,
  MessageContent,
  NotificationContent,
  RoomMessage,
  RoomPublication,
} from "@plaza/client";
import { accountColor, initialOf } from "./account-color.ts";
import type { ActionMenu } from "./action-menu.ts";
import { contentText } from "./content-text.ts";
import { noticeText } from "./notice-text.ts";
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
  const row = element("div", { class: "bubble-row" }, bubble);
  const item = element(
    "li",
    { class: "message", "data-testid": "message", "data-own": String(isOwn), "data-sender": sender.accountId },
    avatar,
    element("div", { class: "message-body" }, heading, row),
  );
  item.dataset.clientMessageId = clientMessageId;
  item.dataset.timeMs = String(message.timeMs);
  if (seq !== undefined) item.dataset.seq = String(seq);
  return item;
}

export function noticeItem(notice: NotificationContent): HTMLLIElement {
  return element("li", { class: "notice", "data-testid": "notice", "data-type": notice.type }, noticeText(notice));
}

/** A message of the server to everybody in every room: it has no place in this one's order. */
export function broadcastItem(message: BroadcastMessage): HTMLLIElement {
  const from = message.sender.nick || message.sender.accountId;
  return element("li", { class: "notice broadcast", "data-testid": "broadcast" }, `${from}: ${contentText(message)}`);
}

/** Puts a menu beside a message, in place of the one that it has. */
export function setMenu(item: HTMLElement, menu: ActionMenu | undefined): void {
  for (const part of item.querySelectorAll(".menu, .menu-toggle")) part.remove();
  if (menu === undefined) return;
  item.querySelector(".bubble-row")?.append(menu.toggle);
  item.querySelector(".message-body")?.append(menu.body);
}

/** What was taken back leaves its place, so that the conversation around it stays readable [RC4]. */
export function showTakenBack(item: HTMLElement): void {
  setMenu(item, undefined);
  item.dataset.takenBack = "true";
  item.querySelector(".failure")?.remove();
  const text = element("p", { class: "text", "data-testid": "taken-back" }, "This message was taken back");
  item.querySelector(".bubble")?.replaceChildren(text);
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
  const text = contentText(content);
  switch (content.type) {
    case "text":
    case "tip":
      return element("p", { class: "text", "data-testid": "message-text" }, text);
    case "image":
    case "audio":
    case "video":
    case "file":
      return linkTo(content.attachment.url, text);
    case "location":
    case "custom":
    case "notification":
    case "unknown":
      return chip(text);
  }
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
