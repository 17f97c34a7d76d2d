import { type AccountId, limits, type RoomId } from "@plaza/core";
import { accountId, roomId, text, timestamp } from "../call/parameters.ts";

/** How V1 names one message: by its time, its sender and the id that the sender gave it. */
export const messageReference = {
  roomid: roomId(),
  msgTimetag: timestamp(),
  fromAcc: accountId(),
  msgId: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
};

type Given<Id extends string | undefined> = {
  readonly roomid: RoomId;
  readonly msgTimetag: number;
  readonly fromAcc: AccountId;
  readonly msgId: Id;
};

export function referenceOf<Id extends string | undefined>({ roomid, msgTimetag, fromAcc, msgId }: Given<Id>) {
  return { roomId: roomid, timeMs: msgTimetag, sender: fromAcc, id: msgId };
}
