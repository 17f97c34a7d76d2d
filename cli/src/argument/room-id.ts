import { InvalidArgumentError } from "commander";

export function parseRoomId(given: string): number {
  const id = Number(given);
  if (/^[1-9][0-9]{0,15}$/.test(given) && Number.isSafeInteger(id)) return id;
  throw new InvalidArgumentError(`A room is an integer from 1 to ${Number.MAX_SAFE_INTEGER}.`);
}
