/** A message as the server API's history has it. */
export type HistoryMessage = {
  readonly from: string;
  readonly msgid: string;
  readonly sendtime: number;
  readonly type: number;
  readonly body: unknown;
};

export function bodyText({ body }: HistoryMessage): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

const NOTIFICATION = 5;

/** The server's own words about the room: nobody takes them back. */
export function isNotification({ type }: HistoryMessage): boolean {
  return type === NOTIFICATION;
}
