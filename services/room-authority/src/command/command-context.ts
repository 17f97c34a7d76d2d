import type { HistoryClient } from "@plaza/cluster-client";
import type { RoomId } from "@plaza/core";
import type { Bus, PresenceStore, RecentLog, RoomDirectory, RoomSchedule, RoomStore } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import type { RoomHost } from "../hosting/room-host.ts";
import type { OccupancyBoard } from "../presence/occupancy-board.ts";
import type { Actor } from "../room/actor.ts";
import type { ActivityRecorder } from "../statistics/activity-recorder.ts";

/** What the command handlers work with. */
export type CommandContext = {
  readonly host: RoomHost;
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly schedule: RoomSchedule;
  readonly history: HistoryClient;
  readonly bus: Bus;
  readonly directory: RoomDirectory;
  readonly activity: ActivityRecorder;
  readonly presence: PresenceStore;
  readonly occupancy: OccupancyBoard;
  /** For how long a sender may take its message back. */
  readonly recallWindowMs: number;
  readonly now: () => number;
};

/** One command with its place and its sender. */
export type CommandInput<Command> = {
  readonly roomId: RoomId;
  readonly actor: Actor;
  readonly command: Command;
  /** By our clock: afterwards nobody waits any more. */
  readonly expiresAtMs: number;
};

/** Carries out a command. Refusals are thrown as PlazaError; the dispatcher turns them into error replies. */
export type CommandHandler<Command> = (
  input: CommandInput<Command>,
  context: CommandContext,
) => Promise<plaza.cluster.v1.RoomReply.$Properties>;
