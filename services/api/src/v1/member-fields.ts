import type { RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { memberType } from "../operations/member-type.ts";

type Member = plaza.v1.Member.$Properties;

/** A member as the product shows it; what is not so (muted, blocked, …) is left out rather than false. */
export function memberFields(roomId: RoomId, member: Member) {
  return {
    roomid: roomId,
    accid: member.accountId ?? "",
    nick: member.nick ?? "",
    avator: member.avatar ?? "",
    ext: member.extension ?? "",
    type: memberType(member),
    onlineStat: member.online ?? false,
    enterTime: member.enteredAtMs ?? 0,
    ...restrictions(member),
    ...robot(member),
  };
}

/** A member with the tags of its newest session [TG1]. */
export function taggedMemberFields(roomId: RoomId, member: Member) {
  return {
    ...memberFields(roomId, member),
    tags: JSON.stringify(member.tags ?? []),
    notifyTargetTags: member.notifyTargetTags ?? "",
  };
}

function restrictions({ blocked, muted, temporaryMuteSeconds }: Member) {
  return {
    ...(blocked && { blacklisted: true }),
    ...(muted && { muted: true }),
    ...(temporaryMuteSeconds && { tempMuted: true, tempMuteTtl: temporaryMuteSeconds }),
  };
}

function robot({ role, expiresAtMs }: Member) {
  if (role !== plaza.v1.Role.VIRTUAL_MEMBER) return {};
  return { isRobot: true, robotExpirAt: Math.floor((expiresAtMs ?? 0) / 1000) };
}
