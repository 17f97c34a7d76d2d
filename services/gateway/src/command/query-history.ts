import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, integerField, roomIdField } from "./fields.ts";
import { tagListField } from "./tags-field.ts";

type QueryHistory = plaza.v1.QueryHistory.$Properties;

/** More types than there are is a mistake, and a client must not make the store compare thousands. */
const MAX_TYPES = 32;

/** [HS1] A page of the room's stored messages, by time or by sequence, in either direction. */
export const queryHistory: CommandHandler<QueryHistory> = async (command, call) => {
  const roomId = roomIdField(command.roomId);
  enteredSession(call.connection, roomId);
  call.context.commands.requireConnection();
  const page = await call.context.history.query(queryOf(command, roomId));
  const publications = (page.records ?? []).map(({ publication }) =>
    plaza.v1.Publication.decode(publication ?? new Uint8Array()),
  );
  call.reply({ historyPage: { roomId, publications, hasMore: page.hasMore ?? false } });
};

function queryOf(command: QueryHistory, roomId: number): plaza.cluster.v1.HistoryQuery.$Properties {
  const limit = integerField("limit", command.limit, { min: 0, max: limits.MAX_HISTORY_PAGE_CLIENT });
  const types = command.types ?? [];
  integerField("the number of types", types.length, { min: 0, max: MAX_TYPES });
  return {
    roomId,
    ...anchorOf(command),
    ascending: command.ascending ?? false,
    limit: limit || limits.MAX_HISTORY_PAGE_CLIENT,
    types,
    tags: [...tagListField("tags", command.tags ?? [])],
  };
}

/** Unset is not 0: an ascending page after sequence 0 begins with the oldest, a descending one is empty. */
function anchorOf(command: QueryHistory): { readonly timeMs?: number; readonly seq?: number } {
  const range = { min: 0, max: Number.MAX_SAFE_INTEGER };
  if (typeof command.seq === "number") return { seq: integerField("seq", command.seq, range) };
  if (typeof command.timeMs === "number") return { timeMs: integerField("time_ms", command.timeMs, range) };
  return {};
}
