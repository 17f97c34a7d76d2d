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
