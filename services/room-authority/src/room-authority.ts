import {
  AUTHORITY_HEARTBEAT_SUBJECT,
  AUTHORITY_TIMEOUT_MS,
  encodeHeartbeat,
  GATEWAY_HEARTBEAT_SUBJECT,
  GATEWAY_TIMEOUT_MS,
  HEARTBEAT_INTERVAL_MS,
  HistoryClient,
  LivenessView,
} from "@plaza/cluster-client";
import type { AuthorityId, RoomId } from "@plaza/core";
import type {
  Bus,
  MessageLog,
  PresenceStore,
  RecentLog,
  RoomDirectory,
  RoomSchedule,
  RoomStatistics,
  RoomStore,
} from "@plaza/ports";
import { type Deadline, every, type Logger, type Service } from "@plaza/service-kit";
import { CommandDispatcher } from "./command/command-dispatcher.ts";
import type { AuthorityConfig } from "./config.ts";
import { DueRooms } from "./due-rooms.ts";
import { PositionReminder } from "./hosting/position-reminder.ts";
import { RoomHost } from "./hosting/room-host.ts";
import type { AuthorityMetrics } from "./metrics.ts";
import { PartitionOwner } from "./partition-owner.ts";
import { GatewaySweeper } from "./presence/gateway-sweeper.ts";
import { type Occupancy, OccupancyBoard } from "./presence/occupancy-board.ts";
import { createSessionEffects } from "./presence/session-effects.ts";
import { HistoryHandOff } from "./publication/history-hand-off.ts";
import { RoomPublisher } from "./publication/room-publisher.ts";
import { ActivityRecorder } from "./statistics/activity-recorder.ts";

export { type AuthorityMetrics, createAuthorityMetrics } from "./metrics.ts";

export type AuthorityDependencies = {
  readonly authorityId: AuthorityId;
  readonly bus: Bus;
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly presence: PresenceStore;
  readonly schedule: RoomSchedule;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  readonly messageLog: MessageLog;
  readonly config: AuthorityConfig;
  readonly logger: Logger;
  readonly metrics: AuthorityMetrics;
  readonly now: () => number;
};

/** Positions are repeated about a second after a silence began, occupancy is pushed at most this often. */
const TICK_MS = 250;
const OCCUPANCY_INTERVAL_MS = 1_000;
const STATISTICS_INTERVAL_MS = 1_000;
const SWEEP_INTERVAL_MS = 1_000;
/** What ends by itself does so to the second. */
const DUE_INTERVAL_MS = 1_000;
const EVICT_INTERVAL_MS = 10_000;

/** Enforces the rules of rooms and makes their order. Any number of authorities share the work by partition. */
export function createRoomAuthority(dependencies: AuthorityDependencies): Service {
  return new RoomAuthority(dependencies);
}

class RoomAuthority implements Service {
  readonly name = "authority";
  readonly readinessChecks: NonNullable<Service["readinessChecks"]>;
  readonly #dependencies: AuthorityDependencies;
  readonly #publisher: RoomPublisher;
  readonly #reminder: PositionReminder;
  readonly #host: RoomHost;
  readonly #occupancy: OccupancyBoard;
  readonly #activity: ActivityRecorder;
  readonly #dispatcher: CommandDispatcher;
  readonly #timers = new AbortController();
  #running: Running | undefined;
  #isLeaving = false;

  constructor(dependencies: AuthorityDependencies) {
    this.#dependencies = dependencies;
    const { bus, presence, now } = dependencies;
    this.#publisher = new RoomPublisher(bus);
    this.#reminder = new PositionReminder(this.#publisher);
    this.#host = new RoomHost(this.#hostServices());
    this.#occupancy = new OccupancyBoard({
      presence,
      virtualMembers: (roomId) => this.#host.virtualMembers(roomId),
      onOccupancy: (roomId, occupancy) => this.#announce(roomId, occupancy),
    });
    this.#activity = new ActivityRecorder({
      statistics: dependencies.statistics,
      now,
      onDropped: () => dependencies.metrics.droppedStatistics.inc(),
    });
    this.#dispatcher = new CommandDispatcher(
      {
        host: this.#host,
        rooms: dependencies.rooms,
        recentLog: dependencies.recentLog,
        schedule: dependencies.schedule,
        directory: dependencies.directory,
        history: new HistoryClient(bus),
        bus,
        presence,
        occupancy: this.#occupancy,
        activity: this.#activity,
        recallWindowMs: dependencies.config.recallWindowMs,
        now,
      },
      {
        onCommand: (name, result) => dependencies.metrics.commands.inc({ command: name, result }),
        onInternalError: (command, err) => dependencies.logger.error({ err, command }, "command failed"),
      },
    );
    this.readinessChecks = { bus: () => requireConnection(bus) };
  }

  async start(): Promise<void> {
    const { bus, authorityId, now } = this.#dependencies;
    const authorities = new LivenessView({
      bus,
      subject: AUTHORITY_HEARTBEAT_SUBJECT,
      timeoutMs: AUTHORITY_TIMEOUT_MS,
      now,
      onChange: () => partitions.assign(),
    });
    const gateways = new LivenessView({
      bus,
      subject: GATEWAY_HEARTBEAT_SUBJECT,
      timeoutMs: GATEWAY_TIMEOUT_MS,
      now,
      onChange: () => {},
    });
    const partitions = new PartitionOwner({
      bus,
      authorityId,
      authorities,
      handler: (payload) => this.#dispatcher.dispatch(payload),
      onMoved: () => this.#occupancy.forgetAnnounced(),
    });
    this.#running = { authorities, gateways, partitions };
    partitions.assign();
    this.#beat();
    await bus.flush();
    this.#startTimers(this.#running);
  }

  /** Others take the partitions over at once; what has arrived here is still answered. */
  async drain(_deadline: Deadline): Promise<void> {
    const { bus } = this.#dependencies;
    this.#running?.partitions.stop();
    this.#isLeaving = true;
    this.#beat();
    await bus.flush();
    await this.#host.drain();
    await this.#dispatcher.idle();
    await this.#flushStatistics();
  }

  async stop(): Promise<void> {
    this.#timers.abort();
    this.#running?.partitions.stop();
    this.#running?.authorities.stop();
    this.#running?.gateways.stop();
  }

  #hostServices(): ConstructorParameters<typeof RoomHost>[0] {
    const { rooms, recentLog, presence, schedule, messageLog, config, logger, metrics, now } = this.#dependencies;
    return {
      rooms,
      recentLog,
      presence,
      schedule,
      publisher: this.#publisher,
      history: new HistoryHandOff({
        messageLog,
        timeoutMs: config.historyTimeoutMs,
        maxInFlight: config.historyMaxInFlight,
        onFailure: (err) => {
          metrics.handOffFailures.inc();
          logger.warn({ err }, "messages were not handed to history");
        },
      }),
      flushWindow: { minMs: config.batchWindowMinMs, maxMs: config.batchWindowMaxMs },
      roomDefaults: { multiClientPolicy: config.multiClientPolicy, messagesPerSecond: config.messagesPerSecond },
      now,
      onFlushed: (room, messages) => {
        metrics.batches.inc();
        metrics.publications.inc(messages);
        this.#reminder.flushed(room, now());
      },
      onAbandoned: (messages) => metrics.abandoned.inc(messages),
      onConflict: () => metrics.conflicts.inc(),
      onStoreFailure: (room, err) => {
        metrics.storeFailures.inc();
        logger.error({ err, room }, "a room's store failed");
      },
      effects: createSessionEffects({
        presence,
        onCountChanged: (room) => this.#occupancy.touch(room),
        onFailure: (room, err) => logger.error({ err, room }, "the list of who is present is wrong"),
      }),
    };
  }

  /** Rankings are no promise, so a store that is away does not keep the process from going. */
  async #flushStatistics(): Promise<void> {
    try {
      await this.#activity.flush();
    } catch (err) {
      this.#dependencies.logger.warn({ err }, "the last statistics were not recorded");
    }
  }

  async #announce(roomId: RoomId, { persons, online }: Occupancy): Promise<void> {
    const room = this.#host.get(roomId);
    if (room) room.persons = persons;
    this.#activity.online(roomId, online);
    const position = room?.position ?? (await this.#dependencies.recentLog.positions([roomId]))[0];
    if (position) this.#publisher.publishOccupancy(roomId, position, online);
  }

  #startTimers({ authorities, gateways, partitions }: Running): void {
    const { presence, schedule, metrics, now } = this.#dependencies;
    const ownsPartition = (partition: number) => partitions.owns(partition);
    const dueRooms = new DueRooms({ schedule, host: this.#host, now, ownsPartition });
    const sweeper = new GatewaySweeper({
      presence,
      gateways,
      now,
      ownsPartition,
      onSwept: (roomId, removed) => {
        metrics.sweptSessions.inc(removed);
        this.#occupancy.touch(roomId);
        return dueRooms.lookAt(roomId);
      },
    });
    this.#every(HEARTBEAT_INTERVAL_MS, async () => {
      this.#beat();
      if (authorities.expire().length > 0) partitions.assign();
      metrics.partitions.set(partitions.count);
      metrics.rooms.set(this.#host.size);
    });
    this.#every(TICK_MS, async () => this.#reminder.remind(now()));
    this.#every(OCCUPANCY_INTERVAL_MS, () => this.#occupancy.tick());
    this.#every(STATISTICS_INTERVAL_MS, () => this.#activity.flush());
    this.#every(SWEEP_INTERVAL_MS, () => sweeper.sweep());
    this.#every(DUE_INTERVAL_MS, () => dueRooms.look());
    this.#every(EVICT_INTERVAL_MS, async () => this.#host.evictIdle());
  }

  #every(intervalMs: number, task: () => Promise<void>): void {
    every(intervalMs, task, {
      signal: this.#timers.signal,
      onError: (err) => this.#dependencies.logger.warn({ err }, "a periodic task failed"),
    });
  }

  #beat(): void {
    const { bus, authorityId } = this.#dependencies;
    bus.publish(AUTHORITY_HEARTBEAT_SUBJECT, encodeHeartbeat({ id: authorityId, leaving: this.#isLeaving }));
  }
}

type Running = {
  readonly authorities: LivenessView;
  readonly gateways: LivenessView;
  readonly partitions: PartitionOwner;
};

function requireConnection(bus: Bus): void {
  if (!bus.isConnected()) throw new Error("the bus is not connected");
}
