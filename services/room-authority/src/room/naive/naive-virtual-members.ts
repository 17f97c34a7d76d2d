import { limits } from "@plaza/core";
import type { VirtualMemberCommand } from "../room-command.ts";
import { isBadNotice, isTooLong, type NaiveRoom } from "./naive-room.ts";
import { type NaiveRules, reasonsThatHold } from "./naive-rule.ts";

/** [VM1] */
export const NAIVE_VIRTUAL_MEMBERS: NaiveRules<VirtualMemberCommand["kind"]> = {
  addVirtualMembers: (room, command, nowMs) => {
    const ids = [...new Set(command.members.map((member) => member.accountId as string))];
    const known = ids.filter((id) => room.virtualMembers.some((member) => member.id === id));
    const isBad = command.members.some(({ nick }) => isTooLong(nick, limits.MAX_NICK_LENGTH));
    return {
      reasons: [
        ...commonReasons(room, command, command.members.length),
        ...reasonsThatHold([
          [isBad, "badArgument"],
          [room.virtualMembers.length + ids.length - known.length > limits.MAX_VIRTUAL_MEMBERS, "limitReached"],
        ]),
      ],
      happen: () => {
        const added = command.members.map(({ accountId, nick }) => ({ id: accountId as string, nick }));
        for (const member of added) {
          room.virtualMembers = room.virtualMembers.filter(({ id }) => id !== member.id);
          room.virtualMembers.push({ ...member, untilMs: nowMs + 24 * 3_600_000 });
        }
        return { changed: ids.filter((id) => !known.includes(id)).sort(), unchanged: known.toSorted() };
      },
    };
  },
  removeVirtualMembers: (room, command) => {
    const present = room.virtualMembers.map((member) => member.id);
    const ids = command.accountIds === "all" ? present : [...new Set<string>(command.accountIds)];
    const count = command.accountIds === "all" ? 1 : command.accountIds.length;
    return {
      reasons: commonReasons(room, command, count),
      happen: () => {
        room.virtualMembers = room.virtualMembers.filter((member) => !ids.includes(member.id));
        const changed = ids.filter((id) => present.includes(id)).sort();
        return { changed, unchanged: ids.filter((id) => !present.includes(id)).sort() };
      },
    };
  },
};

function commonReasons(room: NaiveRoom, { actor, notice }: VirtualMemberCommand, count: number): readonly string[] {
  return reasonsThatHold([
    [actor.origin.kind !== "serverApi", "forbidden"],
    [!room.isOpen, "roomClosed"],
    [isBadNotice(notice.extension), "badArgument"],
    [count < 1 || count > limits.MAX_VIRTUAL_MEMBERS_PER_CALL, "badArgument"],
  ]);
}
