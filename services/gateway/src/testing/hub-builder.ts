import { createMemoryBus } from "@plaza/adapters/memory";
import { Metrics, silentLogger } from "@plaza/service-kit";
import { Hub } from "../fanout/hub.ts";
import type { TopicPublisher } from "../fanout/room-topics.ts";
import { createGatewayMetrics } from "../metrics.ts";

/** A hub on a bus of its own, in front of whatever takes its frames. */
export function buildHub(publish: TopicPublisher = () => {}): Hub {
  return new Hub({
    bus: createMemoryBus(),
    publish,
    logger: silentLogger(),
    metrics: createGatewayMetrics(new Metrics()),
    now: Date.now,
    random: Math.random,
    onBehind: () => {},
    onContinuityLost: () => {},
    onCountChanged: () => {},
  });
}
