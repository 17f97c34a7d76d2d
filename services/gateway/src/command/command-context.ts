import type { HistoryClient } from "@plaza/cluster-client";
import type { plaza } from "@plaza/proto";
import type { Hub } from "../fanout/hub.ts";
import type { PastReader } from "../fanout/past-reader.ts";
import type { GatewayMetrics } from "../metrics.ts";
import type { Authenticator } from "../session/authenticator.ts";
import type { ExitQueue } from "../session/exit-queue.ts";
import type { RoomCommands } from "../session/room-commands.ts";
import type { RoomEntry } from "../session/room-entry.ts";
import type { Connection } from "../socket/connection.ts";
import type { Connections } from "../socket/connections.ts";

/** What the command handlers work with. */
export type CommandContext = {
  readonly authenticator: Authenticator;
  readonly connections: Connections;
  readonly entry: RoomEntry;
  readonly hub: Hub;
  readonly past: PastReader;
  readonly commands: RoomCommands;
  readonly exits: ExitQueue;
  readonly history: HistoryClient;
  readonly metrics: GatewayMetrics;
  readonly maxRoomsPerConnection: number;
  readonly maxFrameBytes: number;
  readonly idleTimeoutMs: number;
  readonly now: () => number;
};

export type ReplyResult = Omit<plaza.v1.Reply.$Properties, "id" | "error" | "result">;

/** One command of one connection, and the way to answer it. */
export type CommandCall = {
  readonly id: number;
  readonly connection: Connection;
  readonly context: CommandContext;
  /** Sends the reply. Within the same turn as what the reply speaks of, so that no frame of a room comes between. */
  readonly reply: (result: ReplyResult) => void;
  /** The same with an encoded ServerFrame. */
  readonly replyEncoded: (frame: Uint8Array) => void;
};

/** Carries out a command and replies once. Refusals are thrown as PlazaError; the dispatcher answers with them. */
export type CommandHandler<Command> = (command: Command, call: CommandCall) => void | Promise<void>;
