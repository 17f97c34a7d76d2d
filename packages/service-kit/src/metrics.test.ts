import { describe, expect, test } from "vitest";
import { Metrics } from "./metrics.ts";

const help = "What it counts.";

describe("a metric's name carries its unit", () => {
  test.each(["plaza_gateway_frames", "gateway_frames_total", "plaza_frames_total", "plaza_gateway_Frames_total"])(
    "a counter %s is refused",
    (name) => {
      expect(() => new Metrics().counter({ name, help })).toThrow(name);
    },
  );

  test.each([
    "plaza_gateway_lag",
    "plaza_gateway_lag_ms",
    "plaza_gateway_lag_milliseconds",
    "plaza_gateway_frames_total",
    "gateway_connections",
  ])("a gauge %s is refused", (name) => {
    expect(() => new Metrics().gauge({ name, help })).toThrow(name);
    expect(() => new Metrics().histogram({ name, help, buckets: [1] })).toThrow(name);
  });

  test.each([
    "plaza_gateway_connections",
    "plaza_gateway_queue_bytes",
    "plaza_history_lag_seconds",
    "plaza_api_hit_ratio",
  ])("a gauge %s is taken", (name) => {
    expect(() => new Metrics().gauge({ name, help })).not.toThrow();
  });
});

test.each(["room", "roomId", "room_id", "account", "account_id", "sessionId", "connection"])(
  "the label %s is refused, because its values grow with the audience",
  (label) => {
    expect(() => new Metrics().counter({ name: "plaza_gateway_frames_total", help, labels: [label] })).toThrow(label);
  },
);

test("a metric without a help text is refused", () => {
  expect(() => new Metrics().counter({ name: "plaza_gateway_frames_total", help: " " })).toThrow("help");
});

test("a name can be taken once per process, and again in another registry", () => {
  const metrics = new Metrics();
  const spec = { name: "plaza_gateway_frames_total", help };
  metrics.counter(spec);
  expect(() => metrics.counter(spec)).toThrow("already been registered");
  expect(() => new Metrics().counter(spec)).not.toThrow();
});

test("what was counted, set, read and observed is in the text", async () => {
  const metrics = new Metrics();
  const frames = metrics.counter({ name: "plaza_gateway_frames_total", help, labels: ["direction"] });
  frames.inc({ direction: "in" });
  frames.labels("in").inc(2);
  metrics.gauge({ name: "plaza_gateway_connections", help, read: () => 42 });
  metrics.histogram({ name: "plaza_gateway_wait_seconds", help, buckets: [0.1, 1] }).observe(0.5);
  const text = await metrics.text();
  expect(text).toContain('plaza_gateway_frames_total{direction="in"} 3');
  expect(text).toContain("plaza_gateway_connections 42");
  expect(text).toContain('plaza_gateway_wait_seconds_bucket{le="0.1"} 0');
  expect(text).toContain('plaza_gateway_wait_seconds_bucket{le="1"} 1');
});
