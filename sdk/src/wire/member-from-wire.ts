import { clientTypeOf, ROLES } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { MemberStanding, MemberTags, Role, RoomMember } from "../members.ts";

export function memberFromWire(wire: plaza.v1.Member.$Properties): RoomMember {
  return {
    ...standingFromWire(wire),
    ...tagsFromWire(wire),
    isOnline: wire.online ?? false,
    enteredAtMs: wire.enteredAtMs ?? 0,
    devices: (wire.devices ?? []).map((device) => ({
      clientType: clientTypeOf(device.clientType ?? 0),
      enteredAtMs: device.enteredAtMs ?? 0,
    })),
    expiresAtMs: wire.expiresAtMs ?? 0,
  };
}

export function standingFromWire(wire: plaza.v1.Member.$Properties): MemberStanding {
  return {
    accountId: wire.accountId ?? "",
    role: roleFromWire(wire.role),
    nick: wire.nick ?? "",
    avatar: wire.avatar ?? "",
    extension: wire.extension ?? "",
    isBlocked: wire.blocked ?? false,
    isMuted: wire.muted ?? false,
    temporaryMuteSeconds: wire.temporaryMuteSeconds ?? 0,
    updatedAtMs: wire.updatedAtMs ?? 0,
  };
}

export function tagsFromWire(wire: plaza.v1.Member.$Properties): MemberTags {
  return { tags: wire.tags ?? [], notifyTargetTags: wire.notifyTargetTags ?? "" };
}

/** The wire counts roles from 1; 0 means unspecified. */
export function roleFromWire(number: number | null | undefined): Role {
  return ROLES[(number ?? 0) - 1] ?? "unknown";
}

export function roleToWire(role: Exclude<Role, "unknown">): plaza.v1.Role {
  return (ROLES.indexOf(role) + 1) as plaza.v1.Role;
}
