import { element } from "../view.ts";

export type Cell = Node | string;

/** A table that scrolls sideways by itself where the window is narrow. */
export function tableView(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column)));
  const body = rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))));
  const table = element(
    "table",
    {},
    element("caption", {}, rows.length === 0 ? `${caption}: none` : caption),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
  return element("div", { class: "table-scroller", role: "region", "aria-label": caption, tabindex: "0" }, table);
}

export function actionButton(label: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "quiet" }, label);
  button.addEventListener("click", act);
  return button;
}
