import { z } from "zod";
import type { StoredMessage } from "../api/answers.ts";
import { contentText } from "./content-text.ts";
import { notificationText } from "./notification-text.ts";

/** The product's number of a notification, and the words for the others that are not plain texts. */
const NOTIFICATION = 5;
const KINDS: ReadonlyMap<number, string> = new Map([
  [0, "text"],
  [1, "image"],
  [2, "audio"],
  [3, "video"],
  [4, "location"],
  [6, "file"],
  [10, "tip"],
  [100, "custom"],
]);

const NOTIFICATION_BODY = z.object({
  id: z.number(),
  data: z.object({
    operator: z.string(),
    target: z.array(z.string()),
    muteDuration: z.number().optional(),
    targetTag: z.string().optional(),
    msgId: z.string().optional(),
  }),
});

/** What a message of history says, in one line. */
export function storedText({ type, body }: StoredMessage): string {
  if (type === NOTIFICATION) return storedNotificationText(body);
  return contentText(KINDS.get(type) ?? `type ${type}`, body);
}

/** A body that a newer server has given another form is shown as it is. */
function storedNotificationText(body: unknown): string {
  const parsed = NOTIFICATION_BODY.safeParse(body);
  if (!parsed.success) return contentText("notification", body);
  const { id, data } = parsed.data;
  return notificationText({
    number: id,
    operator: data.operator,
    targets: data.target,
    muteSeconds: data.muteDuration,
    tag: data.targetTag,
    messageId: data.msgId,
  });
}
