import type { plaza } from "@plaza/proto/client";
import type { MemberQuery } from "../members.ts";
import type { HistoryQuery } from "../messages.ts";
import { roleToWire } from "./member-from-wire.ts";
import { messageTypeToWire } from "./message-to-wire.ts";

export function historyQueryToWire(roomId: number, query: HistoryQuery): plaza.v1.QueryHistory.$Properties {
  return {
    roomId,
    ...(query.after ?? query.before),
    ascending: query.after !== undefined,
    limit: query.limit ?? 0,
    types: (query.types ?? []).map(messageTypeToWire),
    tags: [...(query.tags ?? [])],
  };
}

export function memberQueryToWire(roomId: number, query: MemberQuery): plaza.v1.ListMembers.$Properties {
  return {
    roomId,
    roles: (query.roles ?? []).map(roleToWire),
    onlyOnline: query.onlyOnline ?? false,
    pageToken: query.pageToken ?? "",
    limit: query.limit ?? 0,
    onlyBlocked: query.onlyBlocked ?? false,
    onlyMuted: query.onlyMuted ?? false,
    tag: query.tag ?? "",
  };
}
