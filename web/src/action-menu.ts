import type { Room } from "@plaza/client";
import type { RoomAction } from "./room-action.ts";
import { element } from "./view.ts";

/** A button and what it opens: apart, so that each stands where it fits. */
export type ActionMenu = { readonly toggle: HTMLButtonElement; readonly body: HTMLElement };

export type ActionMenuOptions = {
  /** Whom or what the actions are about, for those who do not see where the menu stands. */
  readonly about: string;
  /** Asked whenever the menu is opened: some things can be done for some time only. */
  readonly actionsOf: () => readonly RoomAction[];
};

/** What may be done, behind a button; undefined where there is nothing. */
export function actionMenu(room: Room, { about, actionsOf }: ActionMenuOptions): ActionMenu | undefined {
  if (actionsOf().length === 0) return undefined;
  const name = `Actions on ${about}`;
  const toggle = element("button", { type: "button", class: "menu-toggle", "aria-label": name, title: name }, "⋯");
  const group = element("div", { role: "group", class: "menu-actions", "aria-label": name });
  const result = element("p", { role: "status", class: "menu-result", "data-testid": "menu-result" });
  const body = element("div", { class: "menu", "data-testid": "action-menu" }, group, result);
  const show = (state: "open" | "closed") => {
    toggle.setAttribute("aria-expanded", String(state === "open"));
    body.hidden = state === "closed";
    if (state === "closed") return;
    const actions = actionsOf();
    group.replaceChildren(...actions.map((action) => buttonOf(room, action, result)));
    result.textContent = actions.length === 0 ? "Nothing can be done here any more" : "";
  };
  show("closed");
  toggle.addEventListener("click", () => show(body.hidden ? "open" : "closed"));
  body.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    show("closed");
    toggle.focus();
  });
  return { toggle, body };
}

function buttonOf(room: Room, { label, act }: RoomAction, result: HTMLElement): HTMLButtonElement {
  const button = element("button", { type: "button", class: "quiet" }, label);
  button.addEventListener("click", () => report(result, label, act(room)));
  return button;
}

/** Says in the page how a change went. */
export function report(result: HTMLElement, label: string, change: Promise<unknown>): void {
  change.then(
    () => {
      result.textContent = `${label}: done`;
    },
    (error: unknown) => {
      result.textContent = `${label} failed: ${error instanceof Error ? error.message : String(error)}`;
    },
  );
}
