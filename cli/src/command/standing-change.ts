import { z } from "zod";

/** `opt` of chatroom/setMemberRole, in the product's numbers. */
export const STANDING_CHANGES = { manager: 1, fixedMember: 2, blocked: -1, muted: -2 } as const;

export const answeredStanding = z.looseObject({ desc: z.looseObject({ accid: z.string(), type: z.string() }) });
