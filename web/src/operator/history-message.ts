/** A message as the server API's history has it. */
export type HistoryMessage = {
  readonly from: string;
  readonly msgid: string;
  readonly sendtime: number;
  readonly type: number;
  readonly body: unknown;
};

/** What a notification's body has of what it is about. */
type NotificationBody = {
  readonly id: number;
  readonly data?: { readonly operator?: string; readonly target?: readonly string[] };
};

/** By the product's ids. */
const NOTIFICATIONS: Readonly<Record<number, string>> = {
  303: "blocked",
  304: "unblocked",
  305: "muted",
  306: "unmuted",
  311: "closed the room",
  312: "changed the room's information",
  313: "removed",
  314: "muted for some time",
  315: "ended the temporary mute of",
  316: "has a new profile",
  317: "changed the queue",
  318: "muted the room",
  319: "unmuted the room",
  320: "changed the queue",
  321: "muted a tag",
  322: "ended the mute of a tag",
  323: "took back a message of",
  324: "added to the queue",
  325: "has new tags",
  326: "changed the role of",
  397: "pinned a message of",
  398: "unpinned a message of",
  399: "opened the room",
};

export function bodyText(message: HistoryMessage): string {
  const { body } = message;
  if (typeof body === "string") return body;
  return (isNotification(message) ? notificationText(body) : undefined) ?? JSON.stringify(body);
}

/** Undefined for one that this page does not know, or that says nothing of who did it. */
function notificationText(body: unknown): string | undefined {
  const { id, data } = body as NotificationBody;
  const what = NOTIFICATIONS[id];
  if (what === undefined || !data?.operator) return undefined;
  const others = (data.target ?? []).filter((target) => target !== data.operator);
  const own = what.endsWith(" of") && others.length === 0 ? "their own" : others.join(", ");
  return `${data.operator} ${what} ${own}`.trimEnd();
}

const NOTIFICATION = 5;

/** The server's own words about the room: nobody takes them back. */
export function isNotification({ type }: HistoryMessage): boolean {
  return type === NOTIFICATION;
}
