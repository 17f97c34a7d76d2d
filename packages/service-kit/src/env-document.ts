import type { EnvTable } from "./env-table.ts";
import type { EnvVariable } from "./env-variable.ts";

/** The settings of a service as a chapter of docs/configuration.md, in the order in which they are declared. */
export function renderEnvTable(service: string, table: EnvTable): string {
  const rows = Object.values(table).map(
    (variable) => `| ${nameOf(variable)} | ${defaultOf(variable)} | ${escaped(meaningOf(variable))} |`,
  );
  return [`## ${service}`, "", "| Variable | Default | Meaning |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

function nameOf({ name, isSecret }: EnvVariable<unknown>): string {
  return isSecret ? `\`${name}\` or \`${name}_FILE\`` : `\`${name}\``;
}

function defaultOf({ whenUnset }: EnvVariable<unknown>): string {
  if (whenUnset.kind === "required") return "required";
  return whenUnset.text === undefined || whenUnset.text === "" ? "–" : `\`${escaped(whenUnset.text)}\``;
}

function meaningOf({ description, expected }: EnvVariable<unknown>): string {
  const text = description.endsWith(".") ? description : `${description}.`;
  return `${text} ${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
