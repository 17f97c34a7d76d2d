import type { RoomCommand } from "../room-command.ts";
import { NAIVE_ENTRY } from "./naive-entry.ts";
import { NAIVE_MESSAGES } from "./naive-messages.ts";
import { NAIVE_MODERATION } from "./naive-moderation.ts";
import { NAIVE_QUEUE } from "./naive-queue.ts";
import { type NaiveRoom, watchEmptiness } from "./naive-room.ts";
import type { NaiveRule, NaiveRules } from "./naive-rule.ts";
import { NAIVE_SETTINGS } from "./naive-settings.ts";
import { NAIVE_VIRTUAL_MEMBERS } from "./naive-virtual-members.ts";

const RULES: NaiveRules<RoomCommand["kind"]> = {
  ...NAIVE_ENTRY,
  ...NAIVE_MESSAGES,
  ...NAIVE_MODERATION,
  ...NAIVE_QUEUE,
  ...NAIVE_SETTINGS,
  ...NAIVE_VIRTUAL_MEMBERS,
};

/** Does the command in the room, if nothing is against it. */
export function obey(
  room: NaiveRoom,
  command: RoomCommand,
  nowMs: number,
): { readonly reasons: readonly string[]; readonly answer: unknown } {
  // The table's type ties each kind to its rule; the compiler cannot follow it through a variable.
  const rule = RULES[command.kind] as NaiveRule<RoomCommand["kind"]>;
  const { reasons, happen } = rule(room, command, nowMs);
  const answer = reasons.length === 0 ? happen() : undefined;
  watchEmptiness(room, nowMs);
  return { reasons, answer };
}
