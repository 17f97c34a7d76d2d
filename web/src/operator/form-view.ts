import { element } from "../view.ts";

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  /** For whole numbers; the server has the same limits. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Values with what they mean, of which one is chosen. */
  readonly choices?: readonly (readonly [value: string, meaning: string])[];
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

function fieldView(field: Field): HTMLLabelElement {
  return element("label", {}, field.label, field.choices ? choiceView(field) : inputView(field));
}

function inputView({ name, value = "", isRequired = false, maxLength, range }: Field): HTMLInputElement {
  const input = element("input", { name, value, autocomplete: "off" });
  input.required = isRequired;
  if (maxLength !== undefined) input.maxLength = maxLength;
  if (range === undefined) return input;
  input.type = "number";
  input.step = "1";
  input.min = String(range.min);
  input.max = String(range.max);
  return input;
}

function choiceView({ name, value = "", choices = [] }: Field): HTMLSelectElement {
  const options = choices.map(([choice, meaning]) => element("option", { value: choice }, meaning));
  const select = element("select", { name }, ...options);
  select.value = value;
  return select;
}
