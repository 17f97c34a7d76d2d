import { type AccountId, parseAccountId, type RoomId } from "@plaza/core";
import type { CallContext } from "../call/call-context.ts";
import { requireAccount } from "../operations/require-account.ts";

type Offer = { readonly roomid: RoomId; readonly operator?: AccountId | undefined };

/** Who offers to a queue: without an operator the room's creator, as with the product. */
export async function offererOf({ roomid, operator }: Offer, context: CallContext): Promise<AccountId> {
  if (operator !== undefined) return (await requireAccount("operator", operator, context)).accountId;
  const { room } = await context.rooms.describe(roomid);
  const creator = parseAccountId(room.creator);
  if (creator === undefined) throw new Error(`room ${roomid} has no creator`);
  return creator;
}
