import { type Counter, type Gauge, type Histogram, LATENCY_BUCKETS_SECONDS, type Metrics } from "@plaza/service-kit";

export type GatewayMetrics = {
  readonly connections: Gauge;
  readonly handshakes: Gauge;
  readonly sessions: Gauge;
  readonly rooms: Gauge;
  readonly laggingSockets: Gauge;
  readonly upgrades: Counter<"result">;
  readonly disconnects: Counter<"code">;
  readonly commands: Counter<"command" | "result">;
  readonly enterSeconds: Histogram;
  readonly frames: Counter<"subprotocol">;
  readonly deliveries: Counter<"subprotocol">;
  readonly deliveredBytes: Counter<"subprotocol">;
  readonly droppedFrames: Counter;
  readonly gaps: Counter<"outcome">;
  readonly badEnvelopes: Counter;
  readonly recoveries: Counter<"source">;
  readonly confirmations: Counter<"result">;
  readonly abandonedExits: Counter;
};

export function createGatewayMetrics(metrics: Metrics): GatewayMetrics {
  return { ...connectionMetrics(metrics), ...fanOutMetrics(metrics), ...sessionMetrics(metrics) };
}

function connectionMetrics(metrics: Metrics) {
  return {
    connections: metrics.gauge({ name: "plaza_gateway_connections", help: "Open WebSocket connections." }),
    handshakes: metrics.gauge({
      name: "plaza_gateway_handshakes",
      help: "Open connections that have not been answered connected yet.",
    }),
    laggingSockets: metrics.gauge({
      name: "plaza_gateway_lagging_sockets",
      help: "Sockets for which frames were dropped and that have not caught up yet.",
    }),
    upgrades: metrics.counter({
      name: "plaza_gateway_upgrades_total",
      help: "Upgrade requests, by result (accepted or why not).",
      labels: ["result"],
    }),
    disconnects: metrics.counter({
      name: "plaza_gateway_disconnects_total",
      help: "Closed connections, by the close code that was meant, or that the client or the network gave.",
      labels: ["code"],
    }),
    droppedFrames: metrics.counter({
      name: "plaza_gateway_dropped_frames_total",
      help: "Times that a socket's buffer was full; what was queued behind the frame is dropped with it.",
    }),
  };
}

function fanOutMetrics(metrics: Metrics) {
  return {
    rooms: metrics.gauge({ name: "plaza_gateway_rooms", help: "Rooms that the gateway follows." }),
    frames: metrics.counter({
      name: "plaza_gateway_frames_total",
      help: "Room frames published to local sockets, by subprotocol.",
      labels: ["subprotocol"],
    }),
    deliveries: metrics.counter({
      name: "plaza_gateway_deliveries_total",
      help: "Room frames times the sockets that they were published to, by subprotocol.",
      labels: ["subprotocol"],
    }),
    deliveredBytes: metrics.counter({
      name: "plaza_gateway_delivered_bytes_total",
      help: "Sizes of room frames times the sockets that they were published to, by subprotocol.",
      labels: ["subprotocol"],
    }),
    gaps: metrics.counter({
      name: "plaza_gateway_gaps_total",
      help: "Holes in the order of rooms: opened, read (asked the recent log), failed (it did not answer), lost.",
      labels: ["outcome"],
    }),
    badEnvelopes: metrics.counter({
      name: "plaza_gateway_bad_envelopes_total",
      help: "Bytes on a room's subject, or on that of broadcasts, that are no envelope.",
    }),
  };
}

function sessionMetrics(metrics: Metrics) {
  return {
    sessions: metrics.gauge({ name: "plaza_gateway_sessions", help: "Sessions in rooms." }),
    commands: metrics.counter({
      name: "plaza_gateway_commands_total",
      help: "Commands answered, by command and by result (ok or the error's name).",
      labels: ["command", "result"],
    }),
    enterSeconds: metrics.histogram({
      name: "plaza_gateway_enter_seconds",
      help: "From the command to enter a room to its reply.",
      buckets: LATENCY_BUCKETS_SECONDS,
    }),
    recoveries: metrics.counter({
      name: "plaza_gateway_recoveries_total",
      help: "Resumes and recoveries, by the farthest source that had to be asked: ring, log, history, or lost.",
      labels: ["source"],
    }),
    confirmations: metrics.counter({
      name: "plaza_gateway_confirmations_total",
      help: "Sessions confirmed with the authority after a fault, by result (ok or the error's name).",
      labels: ["result"],
    }),
    abandonedExits: metrics.counter({
      name: "plaza_gateway_abandoned_exits_total",
      help: "Exits that no authority took; their sessions stay listed until the gateway ends or the room closes.",
    }),
  };
}
