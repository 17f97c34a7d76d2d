import type { Room, RoomMember } from "@plaza/client";
import { actionMenu } from "./action-menu.ts";
import { moderationActions } from "./moderation.ts";
import { roleBadge } from "./role.ts";
import { element, partOf } from "./view.ts";

/** Who is here, by pages; read anew whenever the panel is opened. */
export class MembersPanel {
  readonly #room: Room;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #status: HTMLElement;
  #nextPageToken = "";

  constructor(view: HTMLElement, room: Room) {
    this.#room = room;
    this.#list = partOf(view, "members", HTMLElement);
    this.#more = partOf(view, "more-members", HTMLButtonElement);
    this.#status = partOf(view, "members-status", HTMLElement);
    const panel = partOf(view, "members-panel", HTMLDetailsElement);
    panel.addEventListener("toggle", () => (panel.open ? void this.#restart() : undefined));
    this.#more.addEventListener("click", () => void this.#load());
  }

  async #restart(): Promise<void> {
    this.#nextPageToken = "";
    this.#list.replaceChildren();
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#status.textContent = "Loading members";
    this.#more.hidden = true;
    const pageToken = this.#nextPageToken;
    try {
      const page = await this.#room.members.list({ onlyOnline: true, ...(pageToken !== "" && { pageToken }) });
      this.#list.append(...page.members.map((member) => memberItem(this.#room, member)));
      this.#nextPageToken = page.nextPageToken;
      this.#status.textContent = "";
    } catch (error) {
      this.#status.textContent = `Members could not be loaded: ${error instanceof Error ? error.message : error}`;
    }
    this.#more.hidden = this.#nextPageToken === "";
  }
}

function memberItem(room: Room, member: RoomMember): HTMLLIElement {
  const name = member.nick || member.accountId;
  const item = element("li", { "data-testid": "member", "data-account": member.accountId }, name);
  item.append(element("span", { class: "role", "data-role": member.role }, roleBadge(member.role)));
  const menu = actionMenu(room, { about: name, actionsOf: () => moderationActions(room.self, member) });
  if (menu) item.append(menu.toggle, menu.body);
  return item;
}
