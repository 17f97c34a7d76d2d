import { element } from "../view.ts";
import { bodyText, type HistoryMessage, isNotification } from "./history-message.ts";
import type { RoomContext } from "./room-context.ts";
import { actionButton, tableView } from "./table-view.ts";

const PAGE_SIZE = 50;
const COLUMNS = ["Time", "From", "Message", "Actions"];
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
  view.append(
    tableView(
      "Messages",
      COLUMNS,
      msgs.map((message) => rowOf(context, message)),
    ),
  );
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

function rowOf(context: RoomContext, message: HistoryMessage): readonly (Node | string)[] {
  const time = new Date(message.sendtime).toLocaleString();
  const kind = isNotification(message) ? "notification" : "message";
  const text = element("span", { class: "history-text", "data-kind": kind }, bodyText(message));
  return [time, message.from, text, kind === "notification" ? "" : actionsView(context, message)];
}

function actionsView(context: RoomContext, message: HistoryMessage): HTMLElement {
  const { room } = context;
  const named = { msgTimetag: message.sendtime, fromAcc: message.from, msgId: message.msgid };
  const takeBack = actionButton("Take back", () =>
    context.run("The message was taken back", async () => {
      const parameters = { roomid: room.roomid, operatorAcc: room.creator, ...named };
      await context.api.call("chatroom/recall", parameters);
      // A page that is read right now may still have the message [RC4], so the one that is here loses it.
      takeBack.closest("tr")?.remove();
    }),
  );
  const pin = actionButton("Pin", () =>
    context.change({
      text: "The message was pinned",
      call: "chatroom/pinMessage",
      parameters: { operator: room.creator, ...named },
    }),
  );
  return element("div", { class: "operator-actions" }, takeBack, pin);
}
