/** What a member is in a room. The first three are fixed: they stay in the room's lists when they are offline. */
export const ROLES = ["creator", "manager", "ordinaryMember", "visitor", "anonymousVisitor", "virtualMember"] as const;

export type Role = (typeof ROLES)[number];

/** Roles that are listed with their information while offline. At most 1,000 such members per room. */
export type FixedRole = "creator" | "manager" | "ordinaryMember";

export function isFixedRole(role: Role): role is FixedRole {
  return role === "creator" || role === "manager" || role === "ordinaryMember";
}
