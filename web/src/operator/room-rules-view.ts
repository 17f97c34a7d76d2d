import { element } from "../view.ts";
import { formView } from "./form-view.ts";
import type { RoomContext } from "./room-context.ts";

const MAX_SLOW_MODE_SECONDS = 120;
const MAX_MESSAGES_PER_SECOND = 10_000;
const DEPLOYMENTS_BUDGET = -1;
const MAX_CLOSING_SECONDS = 604_800;

const DEVICE_POLICIES = [
  ["0", "As the deployment says"],
  ["1", "All devices of an account stay"],
  ["2", "One device of each kind"],
  ["3", "Only the newest device stays"],
  ["4", "The new device is refused"],
] as const;

const CLOSING_POLICIES = [
  ["0", "Never by itself"],
  ["1", "A time after now"],
  ["2", "When it was empty for a time"],
] as const;

/** The room's own rules: what it has of them takes the place of what the deployment says. */
export function roomRulesView(context: RoomContext): HTMLElement {
  return element(
    "section",
    { "aria-label": "Rules", class: "operator-rules" },
    element("h3", {}, "Rules"),
    slowModeForm(context),
    budgetForm(context),
    devicesForm(context),
    closingForm(context),
  );
}

/** [SM1] */
function slowModeForm({ room, change }: RoomContext): HTMLElement {
  const range = { min: 0, max: MAX_SLOW_MODE_SECONDS };
  const value = String(room.slowModeSeconds ?? 0);
  const label = "Seconds between messages (0: none)";
  return formView("Set slow mode", [{ name: "seconds", label, value, range, isRequired: true }], (values) =>
    change({
      text: "Slow mode was set",
      call: "chatroom/setSlowMode",
      parameters: { operator: room.creator, ...values },
    }),
  );
}

/** [PR1] */
function budgetForm({ room, change }: RoomContext): HTMLElement {
  const range = { min: DEPLOYMENTS_BUDGET, max: MAX_MESSAGES_PER_SECOND };
  const value = String(room.messagesPerSecond ?? DEPLOYMENTS_BUDGET);
  const label = "Messages a second (0: any, -1: default)";
  return formView("Set budget", [{ name: "messagesPerSecond", label, value, range, isRequired: true }], (parameters) =>
    change({ text: "The budget was set", call: "chatroom/setMessageBudget", parameters }),
  );
}

/** [DV1] */
function devicesForm({ room, change }: RoomContext): HTMLElement {
  const value = String(room.multiClientPolicy ?? 0);
  const field = { name: "policy", label: "When an account enters again", value, choices: DEVICE_POLICIES };
  return formView("Set devices", [field], (parameters) =>
    change({ text: "The rule for devices was set", call: "chatroom/setMultiClientPolicy", parameters }),
  );
}

/** [DC1] */
function closingForm({ room, change }: RoomContext): HTMLElement {
  const { delayClosePolicy = 0, delaySeconds = 0 } = room.delayInfo ?? {};
  const range = { min: 0, max: MAX_CLOSING_SECONDS };
  const fields = [
    { name: "delayClosePolicy", label: "The room closes", value: String(delayClosePolicy), choices: CLOSING_POLICIES },
    { name: "delaySeconds", label: "Seconds", value: String(delaySeconds), range, isRequired: true },
  ];
  return formView("Set closing", fields, (parameters) =>
    change({ text: "The closing was set", call: "chatroom/updateDelayClosePolicy", parameters }),
  );
}
