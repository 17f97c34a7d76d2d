import { describe, it } from "vitest";
import { createMemoryBus } from "./bus.ts";

describe("memory bus", () => {
  const bus = createMemoryBus();
  const payload = new Uint8Array(200);
  let received = 0;
  bus.subscribe("room.1", () => {
    received += 1;
  });
  bus.serve("authority.1", "authority", async (request) => request);

  it("publishes", async ({ bench }) => {
    await bench("1,000 messages to one subscriber", async () => {
      const target = received + 1_000;
      for (let i = 0; i < 1_000; i++) bus.publish("room.1", payload);
      while (received < target) await new Promise((resolve) => setImmediate(resolve));
    }).run();
  });

  it("answers", async ({ bench }) => {
    await bench("64 requests at once", async () => {
      await Promise.all(Array.from({ length: 64 }, () => bus.request("authority.1", payload, { timeoutMs: 1_000 })));
    }).run();
  });
});
