import { encodeReplyFrame, type plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { entryRequestOf } from "./entry-request.ts";

/** [EN1] Enters a room; one that is entered already is entered again, which changes the profile and may resume. */
export const enterRoom: CommandHandler<plaza.v1.EnterRoom.$Properties> = async (command, call) => {
  const { entry, metrics } = call.context;
  const request = entryRequestOf(command);
  const measured = metrics.enterSeconds.startTimer();
  const prepared = await entry.prepare(call.connection, request);
  call.replyEncoded(encodeReplyFrame(call.id, "enteredRoom", entry.complete(prepared)));
  measured();
};
