import { actorIn } from "../api/actor.ts";
import { inMessages, nothing } from "../api/answers.ts";
import { MAX_PAGE, pageOfNewest } from "../api/history-page.ts";
import type { ServerApi } from "../api/server-api.ts";
import { parseRoomId } from "../argument/room-id.ts";
import { parseTime } from "../argument/time.ts";
import type { AddCommand } from "../command-context.ts";
import { CommandFailure } from "../command-failure.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";

type Options = ActingOptions & { readonly sentBy?: string; readonly sentAt?: number };

/** What the server finds a message by, besides its id. */
type Sending = { readonly fromAcc: string; readonly msgTimetag: number };

export const addRecall: AddCommand = (program, context) => {
  program
    .command("recall")
    .description("take a message back")
    .argument("<room>", "its id", parseRoomId)
    .argument("<message>", "the message's id, as history shows it")
    .option("--sent-by <account>", "its sender; with --sent-at, for a message that is not among the newest of history")
    .option("--sent-at <time>", "when it was sent, to the second", parseTime)
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, msgId: string, options: Options) => {
      const { api, output, host } = context;
      const sending = sendingGiven(options) ?? (await sendingInHistory(api, { roomid, msgId, nowMs: host.now() }));
      const operatorAcc = await actorIn(api, roomid, options.as);
      await api.call("chatroom/recall", { roomid, msgId, ...sending, operatorAcc, notifyExt: options.reason }, nothing);
      output.report({ roomid, msgId, ...sending }, `recalled ${msgId} of ${sending.fromAcc}`);
    });
};

function sendingGiven({ sentBy, sentAt }: Options): Sending | undefined {
  if (sentBy !== undefined && sentAt !== undefined) return { fromAcc: sentBy, msgTimetag: sentAt };
  if (sentBy === undefined && sentAt === undefined) return undefined;
  throw new CommandFailure("wrongUsage", "--sent-by and --sent-at belong together; give both or neither");
}

async function sendingInHistory(
  api: ServerApi,
  { roomid, msgId, nowMs }: { readonly roomid: number; readonly msgId: string; readonly nowMs: number },
): Promise<Sending> {
  const form = { ...pageOfNewest(nowMs), roomid, limit: MAX_PAGE };
  const { msgs } = await api.call("history/queryChatroomMsg", form, inMessages);
  const found = msgs.find(({ msgid }) => msgid === msgId);
  if (found) return { fromAcc: found.from, msgTimetag: found.sendtime };
  throw new CommandFailure(
    "refused",
    `${msgId} is not among the newest ${MAX_PAGE} of history; say --sent-by and --sent-at`,
  );
}
