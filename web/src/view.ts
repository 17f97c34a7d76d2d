/** Puts a copy of a template of index.html into the page, in place of what is there. */
export function showView(templateId: string): HTMLElement {
  const template = document.getElementById(templateId);
  const app = document.getElementById("app");
  if (!(template instanceof HTMLTemplateElement) || app === null) throw new Error(`index.html has no ${templateId}`);
  app.replaceChildren(template.content.cloneNode(true));
  return app;
}

/** The element with this data-part, which must be of this class. */
export function partOf<T extends Element>(root: ParentNode, name: string, type: new () => T): T {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (part instanceof type) return part;
  throw new Error(`the view has no ${type.name} ${name}`);
}

/** A new element. Strings become text nodes: nothing that users wrote is ever parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}
