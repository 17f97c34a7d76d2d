import { plaza } from "@plaza/proto";

type RoomCommand = plaza.cluster.v1.RoomCommand;
type RoomReply = plaza.cluster.v1.RoomReply.$Properties;

/** An answer of the right kind to what is not answered with the room; tests that want another one script it. */
export function scriptedReply(command: RoomCommand): RoomReply | undefined {
  return memberReply(command) ?? queueReply(command) ?? messageReply(command);
}

function memberReply(command: RoomCommand): RoomReply | undefined {
  const { setMemberRole, setMemberBlocked, setMemberMuted, setMemberTemporaryMute, setTagMute } = command;
  if (setMemberRole) return { member: { accountId: setMemberRole.accountId ?? "", role: setMemberRole.role ?? 0 } };
  if (setMemberBlocked) return visitor({ ...setMemberBlocked });
  if (setMemberMuted) return visitor({ ...setMemberMuted });
  if (setMemberTemporaryMute) return visitor({ accountId: setMemberTemporaryMute.accountId ?? "" });
  if (command.updateSelf || command.updateTags) return visitor({ accountId: command.actor?.accountId ?? "" });
  if (command.removeMember) return { removedMember: { ...command.removeMember } };
  if (command.listMembers) return { memberPage: {} };
  if (command.getMembers) return { memberList: {} };
  if (setTagMute) return { tagMute: { tag: setTagMute.tag ?? "", seconds: setTagMute.durationSeconds ?? 0 } };
  if (command.countMembersWithTag) return { tagCount: { members: 2 } };
  return virtualMembersReply(command);
}

function visitor(member: plaza.v1.Member.$Properties): RoomReply {
  const { accountId = "", blocked = false, muted = false } = member;
  return { member: { accountId, blocked, muted, role: plaza.v1.Role.VISITOR } };
}

function virtualMembersReply({ addVirtualMembers, removeVirtualMembers }: RoomCommand): RoomReply | undefined {
  if (addVirtualMembers) {
    const accountIds = (addVirtualMembers.members ?? []).map(({ accountId }) => accountId ?? "");
    return { virtualMembersChanged: { accountIds } };
  }
  if (!removeVirtualMembers) return undefined;
  return { virtualMembersChanged: { accountIds: removeVirtualMembers.accountIds ?? [] } };
}

function queueReply(command: RoomCommand): RoomReply | undefined {
  if (command.initQueue || command.listQueue || command.dropQueue) return { queue: {} };
  if (command.offerQueue) return { queueOffered: {} };
  if (command.updateQueue) return { queueUpdated: {} };
  if (!command.pollQueue) return undefined;
  return { queuePolled: { element: { key: command.pollQueue.key || "head", value: "v" } } };
}

function messageReply({ recallMessage }: RoomCommand): RoomReply | undefined {
  return recallMessage ? { recalledMessage: {} } : undefined;
}
