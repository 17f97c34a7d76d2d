import type { AccountId, RoomId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";

type Notification = plaza.v1.NotificationOptions.$Properties;
type VirtualMember = plaza.cluster.v1.VirtualMember.$Properties & { readonly accountId: AccountId };

export type VirtualMembersChanged = { readonly changed: readonly string[]; readonly unchanged: readonly string[] };

type Addition = {
  readonly roomId: RoomId;
  readonly members: readonly VirtualMember[];
  readonly notification: Notification;
};

/** [VM1] Adds virtual members for 24 hours; those who are there already begin anew. */
export async function addVirtualMembers(
  { roomId, members, notification }: Addition,
  rooms: RoomCommands,
): Promise<VirtualMembersChanged> {
  // Without anybody to add, the room must exist all the same.
  if (members.length === 0) {
    await rooms.describe(roomId);
    return { changed: [], unchanged: [] };
  }
  return change(roomId, { addVirtualMembers: { members: [...members], notification } }, rooms);
}

type Removal = {
  readonly roomId: RoomId;
  readonly accountIds: readonly AccountId[] | "all";
  readonly notification: Notification;
};

/** [VM1] Takes virtual members out of the room. */
export function removeVirtualMembers(
  { roomId, accountIds, notification }: Removal,
  rooms: RoomCommands,
): Promise<VirtualMembersChanged> {
  const who = accountIds === "all" ? { all: true } : { accountIds: [...accountIds] };
  return change(roomId, { removeVirtualMembers: { ...who, notification } }, rooms);
}

type Change = Pick<plaza.cluster.v1.RoomCommand.$Properties, "addVirtualMembers" | "removeVirtualMembers">;

async function change(roomId: RoomId, command: Change, rooms: RoomCommands): Promise<VirtualMembersChanged> {
  const { accountIds, unchanged } = await rooms.executeFor("virtualMembersChanged", { roomId, command });
  return { changed: accountIds ?? [], unchanged: unchanged ?? [] };
}
