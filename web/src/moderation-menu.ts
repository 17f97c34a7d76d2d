import type { Room } from "@plaza/client";
import { moderationActions, type Person } from "./moderation.ts";
import { element } from "./view.ts";

/** What may be done to a person, behind a button; undefined where there is nothing. */
export function moderationMenu(room: Room, person: Person & { readonly name: string }): HTMLElement | undefined {
  const actions = moderationActions(room.self, person);
  if (actions.length === 0) return undefined;
  const result = element("p", { role: "status", class: "menu-result", "data-testid": "menu-result" });
  const summary = element("summary", { "aria-label": `Actions on ${person.name}` }, "⋯");
  const group = element("div", { role: "group", class: "menu-actions", "aria-label": `Actions on ${person.name}` });
  const menu = element("details", { class: "menu", "data-testid": "moderation-menu" }, summary, group, result);
  for (const { label, act } of actions) {
    const button = element("button", { type: "button", class: "quiet" }, label);
    button.addEventListener("click", () => report(result, label, act(room)));
    group.append(button);
  }
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    summary.focus();
  });
  return menu;
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
