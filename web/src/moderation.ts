import type { Role, Room } from "@plaza/client";
import { canModerate } from "./role.ts";
import type { RoomAction } from "./room-action.ts";

export type Person = { readonly accountId: string; readonly role: Role };

const TEMPORARY_MUTES = [
  ["1 min", 60],
  ["10 min", 600],
  ["1 h", 3_600],
  ["1 day", 86_400],
] as const;

/** What one may do to a person in the room; nothing to oneself. */
export function moderationActions(self: Person, { accountId, role }: Person): readonly RoomAction[] {
  if (self.accountId === accountId || !canModerate(self.role, role)) return [];
  return [
    { label: "Mute", act: ({ members }) => members.setMuted(accountId, true) },
    { label: "Unmute", act: ({ members }) => members.setMuted(accountId, false) },
    ...TEMPORARY_MUTES.map(([text, seconds]) => ({
      label: `Mute for ${text}`,
      act: ({ members }: Room) => members.setTemporaryMute(accountId, seconds),
    })),
    { label: "Block", act: ({ members }) => members.setBlocked(accountId, true) },
    { label: "Remove", act: ({ members }) => members.remove(accountId) },
  ];
}
