import { encodeRecovery, encodeReplyFrame, type plaza } from "@plaza/proto";
import { completeRecovery } from "../fanout/recovery.ts";
import type { CommandHandler } from "./command-context.ts";
import { badArgument, enteredSession, positionField, roomIdField } from "./fields.ts";

/** [RS1] Everything that the room published after a position, or that it is not to be had. */
export const recover: CommandHandler<plaza.v1.Recover.$Properties> = async (command, call) => {
  const { connection, context } = call;
  const roomId = roomIdField(command.roomId);
  if (!command.after) throw badArgument("after is missing");
  const after = positionField("after", command.after);
  enteredSession(connection, roomId);
  const room = context.hub.acquire(roomId);
  try {
    const past = await context.past.collect(room, after, room.position);
    const session = enteredSession(connection, roomId);
    const { isRecovered, batches, position } = completeRecovery(room, session, { after, past });
    const recovery = encodeRecovery({ roomId, recovered: isRecovered, position }, batches);
    call.replyEncoded(encodeReplyFrame(call.id, "recovery", recovery));
  } finally {
    context.hub.release(room);
  }
};
