import { element } from "../view.ts";
import type { OperatorContext } from "./operator-context.ts";
import { showRoom } from "./room-view.ts";
import { actionButton, tableView } from "./table-view.ts";

type RoomActivity = {
  readonly roomId: number | string;
  readonly activeNums: number;
  readonly enters: number;
  readonly msgs: number;
  readonly onlineNums?: number;
};

const PERIODS = { hour: "Top rooms of this hour (UTC)", day: "Top rooms of today (UTC)" } as const;
const ROOMS_SHOWN = 20;
const COLUMNS = ["Room", "Active accounts", "Entries", "Messages", "Most online"];

/** The rooms with most accounts that entered or spoke, by hour and by day. */
export async function showStatistics(context: OperatorContext): Promise<void> {
  const tables = await Promise.all((["hour", "day"] as const).map((period) => topRooms(context, period)));
  context.show(element("h2", {}, "Statistics"), ...tables);
}

async function topRooms(context: OperatorContext, period: keyof typeof PERIODS): Promise<HTMLElement> {
  const query = { topn: ROOMS_SHOWN, period };
  const answer = await context.api.call<{ readonly data: readonly RoomActivity[] }>("stats/chatroom/topn", query);
  const rows = answer.data.map((room) => [
    actionButton(String(room.roomId), () =>
      context.run(`Room ${room.roomId}`, () => showRoom(context, Number(room.roomId))),
    ),
    String(room.activeNums),
    String(room.enters),
    String(room.msgs),
    String(room.onlineNums ?? ""),
  ]);
  return tableView(PERIODS[period], COLUMNS, rows);
}
