import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, integerField, presentTextField, roomIdField } from "./fields.ts";

/** [QU3] The queue's elements, without taking any. */
export const listQueue: CommandHandler<plaza.v1.ListQueue.$Properties> = async (command, call) => {
  const session = enteredSession(call.connection, roomIdField(command.roomId));
  const keys = command.keys ?? [];
  integerField("the number of keys", keys.length, { min: 0, max: limits.MAX_QUEUE_SIZE });
  for (const key of keys) presentTextField("keys", key, limits.MAX_QUEUE_KEY_LENGTH);
  integerField("limit", command.limit, { min: 0, max: limits.MAX_QUEUE_SIZE });
  call.reply({ queue: await call.context.commands.ask(session, { listQueue: command }, "queue") });
};
