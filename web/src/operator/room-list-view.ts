import { element } from "../view.ts";
import { type Chatroom, type ChatroomPage, roomFacts } from "./chatroom.ts";
import { formView } from "./form-view.ts";
import type { OperatorContext } from "./operator-context.ts";
import { showRoom } from "./room-view.ts";
import { actionButton, tableView } from "./table-view.ts";

const PAGE_SIZE = 50;

/** The page of rooms older than a room, or the newest. */
export async function showRoomList(context: OperatorContext, before?: number): Promise<void> {
  const query = { limit: PAGE_SIZE, ...(before !== undefined && { before }) };
  const { desc } = await context.api.call<ChatroomPage>("chatroom/list", query);
  const rows = desc.data.map((room) => [String(room.roomid), nameView(context, room), room.creator, roomFacts(room)]);
  const table = tableView("Rooms", ["Id", "Name", "Creator", "State"], rows);
  context.show(createForm(context), openForm(context), table, pager(context, desc.next, before));
}

function pager(context: OperatorContext, next: number | undefined, before: number | undefined): HTMLElement {
  const nav = element("nav", { class: "operator-actions", "aria-label": "Pages of rooms" });
  if (before !== undefined) nav.append(actionButton("Newest rooms", () => goTo(context)));
  if (next !== undefined) nav.append(actionButton("Older rooms", () => goTo(context, next)));
  return nav;
}

function goTo(context: OperatorContext, before?: number): void {
  context.run("Rooms", () => showRoomList(context, before));
}

function nameView(context: OperatorContext, { roomid, name }: Chatroom): HTMLElement {
  return actionButton(name, () => context.run(`Room ${roomid}`, () => showRoom(context, roomid)));
}

function createForm(context: OperatorContext): HTMLElement {
  const fields = [
    { name: "creator", label: "Creator (account)", isRequired: true, maxLength: 32 },
    { name: "name", label: "Name", isRequired: true, maxLength: 128 },
    { name: "announcement", label: "Announcement", maxLength: 4096 },
  ];
  return formView("Create room", fields, (values) =>
    context.run("The room was created", async () => {
      const { chatroom } = await context.api.call<{ readonly chatroom: Chatroom }>("chatroom/create", values);
      await showRoom(context, chatroom.roomid);
    }),
  );
}

function openForm(context: OperatorContext): HTMLElement {
  const fields = [{ name: "roomid", label: "Room id", isRequired: true }];
  return formView("Open by id", fields, ({ roomid }) =>
    context.run(`Room ${roomid}`, () => showRoom(context, Number(roomid))),
  );
}
