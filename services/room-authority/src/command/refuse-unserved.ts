import { PlazaError } from "@plaza/core";

/**
 * Refuses a command that asks for what the schema has and this version does not carry out, rather than do something else
 * than was asked for: a directed message that went to everybody could not be taken back. [PV1]
 *
 * @param asked field names and whether the command has them
 */
export function refuseUnserved(asked: Readonly<Record<string, boolean>>): void {
  const names = Object.keys(asked).filter((name) => asked[name]);
  if (names.length === 0) return;
  throw new PlazaError({ error: "unknownCommand", message: `this authority does not know ${names.join(", ")}` });
}
