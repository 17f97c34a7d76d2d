import { element } from "../view.ts";
import { formView } from "./form-view.ts";
import { type QueuedElement, type QueueList, queuedElements } from "./queued-element.ts";
import type { RoomContext } from "./room-context.ts";
import { ServerApiError } from "./server-api.ts";
import { actionButton, tableView } from "./table-view.ts";

const NOT_FOUND = 404;
const MAX_KEY_LENGTH = 128;
const MAX_VALUE_LENGTH = 4_096;
const LIMITS = { min: 0, max: 1_000 };
const COLUMNS = ["Place", "Key", "Value", "Actions"];

/** The queue of a room, head first, with what an operator does to it [QU1] [QU2] [QU3]. */
export async function queueView(context: RoomContext): Promise<HTMLElement> {
  const elements = await elementsOf(context);
  const rows = elements.map((queued, index) => rowOf(context, queued, index + 1));
  return element(
    "section",
    { "aria-label": "Queue" },
    element("h3", {}, "Queue"),
    tableView("In the queue", COLUMNS, rows),
    ...(elements.length === 0 ? [] : [takeActions(context)]),
    offerForm(context),
    limitForm(context),
  );
}

/** A room has no queue before the first offer: that is as good as an empty one. */
async function elementsOf({ api, room }: RoomContext): Promise<readonly QueuedElement[]> {
  try {
    return queuedElements((await api.call<QueueList>("chatroom/queueList", { roomid: room.roomid })).desc.list);
  } catch (error) {
    if (error instanceof ServerApiError && error.code === NOT_FOUND) return [];
    throw error;
  }
}

function rowOf({ change }: RoomContext, { key, value }: QueuedElement, place: number): readonly (Node | string)[] {
  const take = actionButton("Take", () =>
    change({ text: `${key} was taken`, call: "chatroom/queuePoll", parameters: { key } }),
  );
  return [String(place), key, value, take];
}

function takeActions({ change }: RoomContext): HTMLElement {
  return element(
    "div",
    { class: "operator-actions", role: "group", "aria-label": "The whole queue" },
    actionButton("Take the head", () =>
      change({ text: "The head was taken", call: "chatroom/queuePoll", parameters: {} }),
    ),
    actionButton("Clear the queue", () =>
      change({ text: "The queue was cleared", call: "chatroom/queueDrop", parameters: {} }),
    ),
  );
}

function offerForm({ change }: RoomContext): HTMLElement {
  const fields = [
    { name: "key", label: "Key", isRequired: true, maxLength: MAX_KEY_LENGTH },
    { name: "value", label: "Value", isRequired: true, maxLength: MAX_VALUE_LENGTH },
  ];
  return formView("Put into the queue", fields, (parameters) =>
    change({ text: `${parameters.key} is in the queue`, call: "chatroom/queueOffer", parameters }),
  );
}

function limitForm({ change }: RoomContext): HTMLElement {
  const field = { name: "sizeLimit", label: "Most elements", range: LIMITS, isRequired: true };
  return formView("Limit the queue", [field], (parameters) =>
    change({ text: "The queue was limited", call: "chatroom/queueInit", parameters }),
  );
}
