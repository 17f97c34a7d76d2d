import { plaza } from "@plaza/proto";

/** The product's name of a standing: guests whose rights are taken from them are LIMITED. */
export function memberType(member: plaza.v1.Member.$Properties): string {
  switch (member.role ?? plaza.v1.Role.ROLE_UNSPECIFIED) {
    case plaza.v1.Role.CREATOR:
      return "CREATOR";
    case plaza.v1.Role.MANAGER:
      return "MANAGER";
    case plaza.v1.Role.ORDINARY_MEMBER:
      return "COMMON";
    case plaza.v1.Role.ROLE_UNSPECIFIED:
      return "UNSET";
    default:
      return member.blocked || member.muted ? "LIMITED" : "TEMPORARY";
  }
}
