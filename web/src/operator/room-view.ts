import { element } from "../view.ts";
import { type Chatroom, roomFacts } from "./chatroom.ts";
import { findChatroom } from "./find-chatroom.ts";
import { formView } from "./form-view.ts";
import { membersView } from "./members-view.ts";
import type { OperatorContext } from "./operator-context.ts";
import { queueView } from "./queue-view.ts";
import type { RoomContext } from "./room-context.ts";
import { roomHistoryView } from "./room-history-view.ts";
import { roomRulesView } from "./room-rules-view.ts";
import { actionButton } from "./table-view.ts";
import { virtualMembersView } from "./virtual-members-view.ts";

/** One room: its state, information, rules, queue, members and history. Changes are made in the name of its creator. */
export async function showRoom(context: OperatorContext, roomid: number): Promise<void> {
  const chatroom = await findChatroom(context.api, roomid);
  const room = roomContext(context, chatroom);
  const queue = await queueView(room);
  const members = await membersView(room);
  const history = await roomHistoryView(room);
  context.show(
    element("h2", {}, `${chatroom.name} (${chatroom.roomid})`),
    element("p", { "data-testid": "operator-room-facts" }, `${roomFacts(chatroom)} · creator ${chatroom.creator}`),
    stateActions(room),
    informationForm(room),
    roomRulesView(room),
    queue,
    members,
    virtualMembersView(room),
    history,
  );
}

function roomContext(context: OperatorContext, room: Chatroom): RoomContext {
  const refresh = () => showRoom(context, room.roomid);
  return {
    ...context,
    room,
    refresh,
    change: ({ text, call, parameters }) =>
      context.run(text, async () => {
        await context.api.call(call, { roomid: room.roomid, ...parameters });
        await refresh();
      }),
  };
}

function stateActions(context: RoomContext): HTMLElement {
  const { room } = context;
  const operator = room.creator;
  return element(
    "div",
    { class: "operator-actions", role: "group", "aria-label": "Room state" },
    actionButton(room.valid ? "Close room" : "Open room", () =>
      context.change({
        text: room.valid ? "The room was closed" : "The room was opened",
        call: "chatroom/toggleCloseStat",
        parameters: { operator, valid: !room.valid },
      }),
    ),
    actionButton(room.muted ? "Unmute room" : "Mute room", () =>
      context.change({
        text: room.muted ? "The room was unmuted" : "The room was muted",
        call: "chatroom/muteRoom",
        parameters: { operator, mute: !room.muted },
      }),
    ),
    ...(room.pinnedMsgId === undefined ? [] : [unpinButton(context)]),
    actionButton("Refresh", () => context.run("Up to date", context.refresh)),
  );
}

/** [PN1] */
function unpinButton({ room, change }: RoomContext): HTMLElement {
  const parameters = { operator: room.creator };
  return actionButton("Unpin the message", () =>
    change({ text: "The message was unpinned", call: "chatroom/unpinMessage", parameters }),
  );
}

/** Empty counts as absent in the server API: a text can be changed here and not be emptied. */
function informationForm(context: RoomContext): HTMLElement {
  const { room } = context;
  const fields = [
    { name: "name", label: "Name", value: room.name, isRequired: true, maxLength: 128 },
    { name: "announcement", label: "Announcement", value: room.announcement ?? "", maxLength: 4096 },
    { name: "broadcasturl", label: "Live address", value: room.broadcasturl ?? "", maxLength: 1024 },
    { name: "ext", label: "Extension", value: room.ext, maxLength: 4096 },
  ];
  return formView("Save information", fields, (parameters) =>
    context.change({ text: "The information was saved", call: "chatroom/update", parameters }),
  );
}
