import { element } from "../view.ts";

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
};

/** A form of labelled fields; `submit` gets what was typed. */
export function formView(
  title: string,
  fields: readonly Field[],
  submit: (values: Readonly<Record<string, string>>) => void,
): HTMLFormElement {
  const button = element("button", { type: "submit", class: "primary" }, title);
  const form = element("form", { class: "operator-form", "aria-label": title }, ...fields.map(fieldView), button);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(valuesOf(form));
  });
  return form;
}

/** What the fields of a form hold. */
export function valuesOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}

function fieldView({ name, label, value = "", isRequired = false, maxLength }: Field): HTMLLabelElement {
  const input = element("input", { name, value, autocomplete: "off" });
  input.required = isRequired;
  if (maxLength !== undefined) input.maxLength = maxLength;
  return element("label", {}, label, input);
}
