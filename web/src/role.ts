import type { Role } from "@plaza/client";

const BADGES: Readonly<Record<Role, string>> = {
  creator: "Creator",
  manager: "Manager",
  ordinaryMember: "Member",
  visitor: "Visitor",
  anonymousVisitor: "Guest",
  virtualMember: "Robot",
  unknown: "",
};

export function roleBadge(role: Role): string {
  return BADGES[role];
}

/** Creator and managers keep order in the room, and no mute of the room holds them. */
export function isModerator(role: Role): boolean {
  return role === "creator" || role === "manager";
}

/** Whether one may mute, block or remove the other: nobody the creator, and managers no managers. */
export function canModerate(own: Role, other: Role): boolean {
  return own === "creator" ? other !== "creator" : own === "manager" && !isModerator(other);
}

/** Whether one may offer to the queue: guests never do, and a level of 1 leaves it to creator and managers. [QU2] */
export function canOffer(role: Role, queueLevel: number): boolean {
  return role !== "anonymousVisitor" && (queueLevel === 0 || isModerator(role));
}
