import { randomUUID } from "node:crypto";
import type { ConnectionId } from "@plaza/core";
import type { CommandDispatcher } from "../command/command-dispatcher.ts";
import type { Hub } from "../fanout/hub.ts";
import type { SlowConsumers } from "../fanout/slow-consumer.ts";
import type { GatewayMetrics } from "../metrics.ts";
import type { ExitQueue } from "../session/exit-queue.ts";
import type { ClientSocket } from "./client-socket.ts";
import { CommandBudget, type CommandLimits } from "./command-budget.ts";
import { Connection } from "./connection.ts";
import type { Connections } from "./connections.ts";
import type { UpgradeGate } from "./upgrade-gate.ts";
import type { SocketHandlers } from "./uws-server.ts";

export type SocketHandlersOptions = {
  readonly gate: UpgradeGate;
  readonly connections: Connections;
  readonly dispatcher: CommandDispatcher;
  readonly slowConsumers: SlowConsumers;
  readonly hub: Hub;
  readonly exits: ExitQueue;
  readonly metrics: GatewayMetrics;
  readonly limits: CommandLimits;
  readonly now: () => number;
};

/** What happens to a connection from its upgrade to its end. */
export function createSocketHandlers(options: SocketHandlersOptions): SocketHandlers {
  const { gate, connections, dispatcher, slowConsumers, metrics } = options;
  return {
    upgrade: (request) => {
      const answer = gate.decide(request);
      metrics.upgrades.inc({ result: answer.kind === "accepted" ? "accepted" : answer.cause });
      return answer;
    },
    open: (socket) => {
      const connection = newConnection(socket, options);
      connections.add(connection);
      return connection;
    },
    message: (connection, bytes) => dispatcher.receive(connection, bytes),
    dropped: (connection) => {
      metrics.droppedFrames.inc();
      slowConsumers.dropped(connection);
    },
    drained: (connection) => slowConsumers.drained(connection),
    close: (connection, code) => closed(connection, code, options),
  };
}

function newConnection(socket: ClientSocket, { limits, now }: SocketHandlersOptions): Connection {
  return new Connection({
    id: randomUUID() as ConnectionId,
    socket,
    budget: new CommandBudget(limits, now()),
    openedAtMs: now(),
    observer: REPLY_OBSERVER,
  });
}

/** Its buffer is full, so a word about it would be dropped like the reply. */
const REPLY_OBSERVER = {
  onReplyDropped: (connection: Connection) => connection.terminate("slowConsumer"),
};

/** uWebSockets.js has taken the socket out of its topics already. */
function closed(connection: Connection, code: number, options: SocketHandlersOptions): void {
  const { connections, slowConsumers, hub, exits, metrics } = options;
  const { state } = connection;
  metrics.disconnects.inc({ code: String(connection.closeCode ?? reportedCode(code)) });
  connections.delete(connection);
  slowConsumers.closed(connection);
  connection.state = { kind: "closed", identity: state.kind === "opened" ? undefined : state.identity };
  for (const session of [...connection.sessions.values()]) {
    // While the authority has not answered, whoever waits for the answer takes the session back.
    const isIn = session.state.kind === "admitted" || session.state.kind === "entered";
    hub.leave(session, "connectionClosed");
    if (isIn) exits.add(session);
  }
}

/** A client may send any code; a metric must not have thousands of values. */
function reportedCode(code: number): number | "other" {
  return code >= 1000 && code <= 1015 ? code : "other";
}
