import { CLIENT_TYPES } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { Member } from "../operations/member-pages.ts";
import { roleNumber } from "../operations/role-number.ts";

/** A member as V2 shows it. Plaza has no levels; tags are JSON in a text, as the product's clients decode them. */
export function memberFields(member: Member) {
  const devices = onlineInfo(member);
  return {
    ...profileFields(member),
    extension: member.extension ?? "",
    member_role: roleNumber(member.role),
    member_level: 0,
    is_online: member.online ?? false,
    enter_time: member.enteredAtMs ?? 0,
    blocked: member.blocked ?? false,
    ...chatBanFields(member),
    tags: JSON.stringify(member.tags ?? []),
    notify_target_tags: member.notifyTargetTags ?? "",
    online_count: devices.length,
    online_info_list: devices,
  };
}

/** Whether a member is muted for good or for some time; `temp_chat_banned_time` is the seconds left. */
export function chatBanFields({ muted, temporaryMuteSeconds }: Member) {
  return {
    chat_banned: muted ?? false,
    temp_chat_banned: Boolean(temporaryMuteSeconds),
    temp_chat_banned_time: temporaryMuteSeconds ?? 0,
  };
}

/** Who a member is and how it shows, which every list of members begins with. */
export function profileFields(member: Member) {
  return {
    account_id: member.accountId ?? "",
    room_nick: member.nick ?? "",
    room_avatar: member.avatar ?? "",
  };
}

/** Devices of a member, who shows the same on all of them; a virtual member is one robot of the server API. */
function onlineInfo({ role, nick, avatar, online, enteredAtMs, devices }: Member) {
  const isRobot = role === plaza.v1.Role.VIRTUAL_MEMBER;
  const robots = online ? [{ clientType: CLIENT_TYPES.rest, enteredAtMs }] : [];
  return (isRobot ? robots : (devices ?? [])).map((device) => ({
    room_nick: nick ?? "",
    room_avatar: avatar ?? "",
    enter_time: device.enteredAtMs ?? 0,
    client_type: device.clientType ?? 0,
    robot: isRobot,
  }));
}
