/** A member as the server API describes one; states that are false are left out. */
export type ChatroomMember = {
  readonly accid: string;
  readonly nick: string;
  readonly type: string;
  readonly onlineStat: boolean;
  readonly enterTime: number;
  readonly blacklisted?: boolean;
  readonly muted?: boolean;
  readonly tempMuted?: boolean;
  readonly tempMuteTtl?: number;
  readonly isRobot?: boolean;
};

const ROLES: Readonly<Record<string, string>> = {
  CREATOR: "Creator",
  MANAGER: "Manager",
  COMMON: "Member",
  TEMPORARY: "Visitor",
  LIMITED: "Restricted visitor",
};

export function roleText(member: ChatroomMember): string {
  return member.isRobot ? "Virtual member" : (ROLES[member.type] ?? member.type);
}

export function standingText(member: ChatroomMember): string {
  const states = [member.onlineStat ? "online" : "offline"];
  if (member.blacklisted) states.push("blocked");
  if (member.muted) states.push("muted");
  if (member.tempMuted) states.push(`muted for ${member.tempMuteTtl ?? 0} s`);
  return states.join(", ");
}

export type MemberAction = {
  readonly label: string;
  readonly call: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
};

/** What an operator may do to a member. Nobody acts on the creator. */
export function memberActions(member: ChatroomMember): readonly MemberAction[] {
  if (member.type === "CREATOR") return [];
  const target = member.accid;
  if (member.isRobot) {
    return [{ label: "Remove", call: "chatroom/removeRobot", parameters: { accids: JSON.stringify([target]) } }]; // [VM1]
  }
  const role = (label: string, opt: number, optvalue: boolean): MemberAction => ({
    label,
    call: "chatroom/setMemberRole",
    parameters: { target, opt, optvalue },
  });
  const mute = (label: string, muteDuration: number): MemberAction => ({
    label,
    call: "chatroom/temporaryMute",
    parameters: { target, muteDuration },
  });
  const isManager = member.type === "MANAGER";
  const isFixed = member.type === "COMMON";
  return [
    isManager ? role("End manager", 1, false) : role("Make manager", 1, true),
    isFixed ? role("End membership", 2, false) : role("Make member", 2, true),
    member.muted ? role("Unmute", -2, false) : role("Mute", -2, true),
    member.tempMuted ? mute("End temporary mute", 0) : mute("Mute for 10 min", 600),
    member.blacklisted ? role("Unblock", -1, false) : role("Block", -1, true),
    ...(member.onlineStat
      ? [{ label: "Remove", call: "chatroom/kickMember", parameters: { targetAccid: target } }]
      : []),
  ];
}
