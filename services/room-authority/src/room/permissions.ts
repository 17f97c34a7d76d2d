import type { Role } from "@plaza/core";

/** What the rules ask about; the rows of the permission table. */
export type Operation = "enter" | "sendMessage" | "openOrCloseRoom";

/** The one place that says which role may do what. [PM1] */
const PERMISSIONS: Readonly<Record<Operation, readonly Role[]>> = {
  enter: ["creator", "manager", "ordinaryMember", "visitor", "anonymousVisitor"],
  sendMessage: ["creator", "manager", "ordinaryMember", "visitor"],
  openOrCloseRoom: ["creator"],
};

export function may(role: Role, operation: Operation): boolean {
  return PERMISSIONS[operation].includes(role);
}
