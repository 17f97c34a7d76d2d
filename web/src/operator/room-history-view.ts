import { element } from "../view.ts";
import { bodyText, type HistoryMessage } from "./history-message.ts";
import type { RoomContext } from "./room-context.ts";
import { actionButton, tableView } from "./table-view.ts";

const PAGE_SIZE = 50;
const COLUMNS = ["Time", "From", "Message"];
/** Messages of exactly the anchor's time are left out, and one may carry this very millisecond. */
const AFTER_NOW_MS = 60_000;

/** A room's messages, newest first. */
export async function roomHistoryView(context: RoomContext): Promise<HTMLElement> {
  const view = element("section", { "aria-label": "History" }, element("h3", {}, "History"));
  await appendPage(context, { view, timetag: Date.now() + AFTER_NOW_MS });
  return view;
}

async function appendPage(
  context: RoomContext,
  { view, timetag }: { readonly view: HTMLElement; readonly timetag: number },
): Promise<void> {
  const query = { roomid: context.room.roomid, accid: context.room.creator, timetag, limit: PAGE_SIZE, reverse: 2 };
  const { msgs } = await context.api.call<{ readonly msgs: readonly HistoryMessage[] }>(
    "history/queryChatroomMsg",
    query,
  );
  view.append(tableView("Messages", COLUMNS, msgs.map(rowOf)));
  const oldest = msgs.at(-1);
  if (oldest === undefined || msgs.length < PAGE_SIZE) return;
  const older = actionButton("Older messages", () =>
    context.run("Older messages", async () => {
      await appendPage(context, { view, timetag: oldest.sendtime });
      older.remove();
    }),
  );
  view.append(older);
}

function rowOf(message: HistoryMessage): readonly (Node | string)[] {
  return [new Date(message.sendtime).toLocaleString(), message.from, bodyText(message)];
}
