import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { integerField } from "./fields.ts";

/** [QU2] Adds elements to the queue or updates them; what is wrong with one of them is the authority's to say. */
export const offerQueue: CommandHandler<plaza.v1.OfferQueue.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  integerField("the number of offers", command.offers?.length, { min: 1, max: limits.MAX_QUEUE_BATCH });
  call.reply({ queueOffered: await call.context.commands.ask(session, { offerQueue: command }, "queueOffered") });
};
