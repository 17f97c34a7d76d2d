import { createMemoryBroker } from "@plaza/adapters/memory";
import { PARTITION_COUNT, PlazaError, partitionOf, type RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { AuthorityClient, type AuthorityClientOptions } from "./authority-client.ts";
import { AUTHORITY_QUEUE_GROUP, authoritySubject } from "./subjects.ts";

type Command = plaza.cluster.v1.RoomCommand.$Properties;

const ROOM = 4711 as RoomId;

describe("commands to authorities", () => {
  let broker: ReturnType<typeof createMemoryBroker>;
  /** The commands of each request that arrived. */
  let requests: (readonly Command[])[];

  beforeEach(() => {
    broker = createMemoryBroker();
    requests = [];
  });

  function aClient(options: Partial<AuthorityClientOptions> = {}) {
    return new AuthorityClient({
      bus: broker.connect(),
      now: Date.now,
      random: () => 0.5,
      deadlineMs: 1_000,
      ...options,
    });
  }

  /** A responder that answers every command with its own room id, or as told. */
  function serve(answer: (commands: readonly Command[]) => Promise<void> = async () => {}) {
    const bus = broker.connect();
    for (let partition = 0; partition < PARTITION_COUNT; partition += 1) {
      bus.serve(authoritySubject(partition), AUTHORITY_QUEUE_GROUP, async (payload) => {
        const { commands } = plaza.cluster.v1.CommandBatch.decode(payload);
        requests.push(commands);
        await answer(commands);
        const replies = commands.map(({ roomId }) => ({ room: { room: { roomId: roomId ?? 0 } } }));
        return plaza.cluster.v1.ReplyBatch.encode({ replies }).finish();
      });
    }
  }

  async function refusalOf(executing: Promise<unknown>): Promise<string> {
    const error = await executing.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof PlazaError ? error.refusal.error : `no refusal: ${error}`;
  }

  it("gives every command its own reply, whatever rooms one turn brings", async () => {
    serve();
    const client = aClient();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 2 ** 53 - 1 }), { maxLength: 50 }), async (roomIds) => {
        const replies = await Promise.all(roomIds.map((roomId) => client.execute({ roomId, describe: {} })));
        expect(replies.map((reply) => reply.room?.room?.roomId)).toEqual(roomIds);
      }),
      { numRuns: 30 },
    );
  });

  it("sends what one turn gathers for a partition as one request", async () => {
    serve();
    const client = aClient();
    await Promise.all(Array.from({ length: 100 }, () => client.execute({ roomId: ROOM, describe: {} })));
    expect(requests.map((commands) => commands.length)).toEqual([100]);
  });

  it("splits a storm into requests that the bus takes", async () => {
    serve();
    const client = aClient();
    const text = "x".repeat(4_000);
    const send = { message: { clientMessageId: "m", text } };
    await Promise.all(Array.from({ length: 1_200 }, () => client.execute({ roomId: ROOM, send })));
    expect(requests.length).toBeGreaterThan(1_200 / 500);
    for (const commands of requests) expect(commands.length * text.length).toBeLessThanOrEqual(256 * 1024);
  });

  it("keeps asking while nobody serves the partition, and says unavailable at the deadline", async () => {
    const client = aClient();
    const executing = client.execute({ roomId: ROOM, describe: {} });
    serve();
    expect((await executing).room?.room?.roomId).toBe(ROOM);
    const alone = new AuthorityClient({
      bus: createMemoryBroker().connect(),
      now: Date.now,
      random: () => 0.5,
      deadlineMs: 100,
    });
    expect(await refusalOf(alone.execute({ roomId: ROOM, describe: {} }))).toBe("unavailable");
  });

  it("[ID1] repeats a command whose answer was lost when that is safe", async () => {
    let isFirst = true;
    serve(async () => {
      const hangs = isFirst;
      isFirst = false;
      if (hangs) await new Promise(() => {});
    });
    const reply = await aClient({ attemptMs: 50 }).execute({ roomId: ROOM, send: { message: { text: "hi" } } });
    expect(reply.room?.room?.roomId).toBe(ROOM);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["the making of a room", { createRoom: { name: "square" } }],
    ["taking from the queue", { pollQueue: {} }],
  ])("[CM4] does not repeat %s when its answer was lost: nobody knows whether it was done", async (_title, command) => {
    serve(() => new Promise(() => {}));
    const client = aClient({ attemptMs: 50 });
    expect(await refusalOf(client.execute({ roomId: ROOM, ...command }))).toBe("timeout");
    expect(requests).toHaveLength(1);
  });

  it("refuses what is beyond the number of commands under way, and takes more when there is room", async () => {
    serve();
    const client = aClient({ maxInFlight: 2 });
    const first = [client.execute({ roomId: ROOM, describe: {} }), client.execute({ roomId: ROOM, describe: {} })];
    expect(await refusalOf(client.execute({ roomId: ROOM, describe: {} }))).toBe("overloaded");
    await Promise.all(first);
    await expect(client.execute({ roomId: ROOM, describe: {} })).resolves.toBeDefined();
  });

  it("refuses a room id that is none", async () => {
    expect(await refusalOf(aClient().execute({ roomId: 0, describe: {} }))).toBe("badArgument");
  });

  it("is idle when every command has its answer", async () => {
    serve();
    const client = aClient();
    let isAnswered = false;
    void client.execute({ roomId: ROOM, describe: {} }).then(() => {
      isAnswered = true;
    });
    await client.idle();
    await Promise.resolve();
    expect(isAnswered).toBe(true);
    expect(partitionOf(ROOM)).toBeLessThan(PARTITION_COUNT);
  });
});
