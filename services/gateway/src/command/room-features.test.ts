import { createHash } from "node:crypto";
import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import type { AccountId, RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../testing/test-authority.ts";
import type { TestClient } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

type Command = Omit<plaza.v1.ClientFrame.$Properties, "id" | "command">;

const many = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, n) => item(n));

describe("commands about tags, places and the queue", () => {
  let test: TestGateway;
  let roomId: RoomId;
  let client: TestClient;
  beforeEach(async () => {
    test = await TestGateway.start({ commandBurst: 1_000 });
    const tokenHash = createHash("sha256").update("bobs token").digest("hex");
    await test.accounts.create({ accountId: "bob" as AccountId, name: "Bob", icon: "", createdAtMs: 1, tokenHash });
    roomId = await test.room();
    client = await bob();
  });
  afterEach(() => test.stop());

  function bob(fields: plaza.v1.EnterRoom.$Properties = {}): Promise<TestClient> {
    return test.connect({ token: "bobs token", accountId: "bob", rooms: [{ roomId, ...fields }] });
  }

  const sent = (name: keyof plaza.cluster.v1.RoomCommand.$Properties) =>
    test.authority.commands.filter((command) => command[name]);

  it.each<[string, Command, object]>([
    ["[QU3] listQueue", { listQueue: { keys: ["seat"], limit: 5 } }, { queue: { elements: [{ key: "seat" }] } }],
    ["[TG1] countMembersWithTag", { countMembersWithTag: { tag: "vip" } }, { tagCount: { tag: "vip", members: 3 } }],
  ])("%s is reading, so anonymous visitors may", async (_name, command, result) => {
    const visitor = await test.member(roomId);
    const asked = withRoom(command, roomId);
    expect(await visitor.command(asked)).toMatchObject(result);
    expect(test.authority.commands.some((one) => one.listQueue ?? one.countMembersWithTag)).toBe(true);
    expect((await visitor.command(withRoom(command, await test.room()))).error?.code).toBe(122);
  });

  it("[QU1] initQueue goes to the authority, and not for an anonymous visitor", async () => {
    expect(await client.command({ initQueue: { roomId, sizeLimit: 7 } })).toMatchObject({ queue: { sizeLimit: 7 } });
    const visitor = await test.member(roomId);
    expect((await visitor.command({ initQueue: { roomId, sizeLimit: 7 } })).error?.code).toBe(120);
    expect(sent("initQueue")).toHaveLength(1);
  });

  it.each<[string, Command, string]>([
    ["[QU1]", { initQueue: { sizeLimit: 1_001 } }, "1001"],
    ["[QU2]", { offerQueue: {} }, "0"],
    ["[QU2]", { offerQueue: { offers: many(201, (n) => ({ key: `${n}` })) } }, "201"],
    ["[QU3]", { pollQueue: { key: "k".repeat(129) } }, "129"],
    ["[QU3]", { listQueue: { limit: 1_001 } }, "1001"],
    ["[QU3]", { listQueue: { keys: [""] } }, "keys"],
    ["[QU3]", { updateQueue: { values: [{ key: "a", value: "v".repeat(4_097) }] } }, "4097"],
    ["[QU3]", { updateQueue: { values: [{ value: "v" }] } }, "values.key"],
    ["[RC4]", { recallMessage: { clientMessageId: "m" } }, "seq"],
    ["[RC4]", { recallMessage: { seq: 3 } }, "client_message_id"],
    ["[PN1]", { pinMessage: {} }, "seq"],
    ["[TG1]", { countMembersWithTag: {} }, "tag"],
    ["[TG2]", { setTagMute: { tag: "t".repeat(33) } }, "33"],
    ["[TG2]", { setTagMute: { tag: "vip", notifyTargetTags: "vip" } }, "notify_target_tags"],
    ["[TG1]", { updateTags: {} }, "tags"],
    ["[TG1]", { updateTags: { tags: { tags: many(11, String) } } }, "11"],
    ["[TG1]", { updateTags: { tags: { tags: ["vip", "vip"] } } }, "twice"],
    ["[TG1]", { updateTags: { tags: { tags: [""] } } }, "tags"],
    ["[TG1]", { updateTags: { tags: { tags: ["a"], notifyTargetTags: "{}" } } }, "notify_target_tags"],
    ["[TG1]", { listMembers: { tag: "t".repeat(33) } }, "33"],
    ["[HS1]", { queryHistory: { tags: many(11, String) } }, "11"],
    ["[PL1]", { updateLocation: { listening: { place: { x: Number.NaN }, distance: 1 } } }, "listening.place.x"],
    ["[PL1]", { updateLocation: { listening: { place: { x: 1 }, distance: -1 } } }, "-1"],
    ["[PL1]", { updateLocation: { listening: { distance: 1 } } }, "listening.place"],
    ["[MS6]", { sendMessage: { clientMessageId: "m", receivers: many(101, (n) => `a${n}`) } }, "101"],
    ["[TG1]", { sendMessage: { clientMessageId: "m", targetTags: "x".repeat(129) } }, "129"],
    ["[PL1]", { sendMessage: { clientMessageId: "m", place: { z: Number.POSITIVE_INFINITY } } }, "place.z"],
  ])("%s is refused with what is wrong, before the authority is asked: %j", async (_rule, command, named) => {
    const before = test.authority.commands.filter(({ reportCounts }) => !reportCounts).length;
    const { error } = await client.command(withRoom(command, roomId));
    expect(error).toMatchObject({ code: 102, message: expect.stringContaining(named) });
    expect(test.authority.commands.filter(({ reportCounts }) => !reportCounts)).toHaveLength(before);
  });

  it("[MS6] whom a message is for goes to the authority as it is", async () => {
    const audience = {
      receivers: ["ann"],
      targetTags: '{"tag":"vip"}',
      place: { x: 1.5, y: -2, z: 0.25 },
      priority: 2,
    };
    await client.command({ sendMessage: { roomId, clientMessageId: "m", text: "x", ...audience } });
    expect(sent("send")[0]?.send?.message).toMatchObject(audience);
  });

  it("[ML1] the filters of listMembers go to the authority as they are", async () => {
    const filters = { onlyBlocked: true, onlyMuted: true, tag: "vip" };
    await client.command({ listMembers: { roomId, ...filters } });
    expect(sent("listMembers")[0]?.listMembers?.query).toMatchObject(filters);
  });

  it("[TG1] the tags of a history query go to history as they are", async () => {
    const queries: plaza.cluster.v1.HistoryQuery[] = [];
    test.broker.connect().serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
      queries.push(plaza.cluster.v1.HistoryQuery.decode(payload));
      return plaza.cluster.v1.HistoryReply.encode({ page: { records: [] } }).finish();
    });
    await client.command({ queryHistory: { roomId, tags: ["vip", "blue"] } });
    expect(queries).toMatchObject([{ roomId, tags: ["vip", "blue"] }]);
  });

  it("[PL1] updateLocation is answered here, for anonymous visitors too", async () => {
    const visitor = await test.member(roomId);
    const listening = { place: { x: 1 }, distance: 2 };
    const { updatedLocation } = await visitor.command({ updateLocation: { roomId, listening } });
    expect(updatedLocation?.roomId).toBe(roomId);
    const other = await test.room();
    expect((await visitor.command({ updateLocation: { roomId: other, listening } })).error?.code).toBe(122);
  });

  describe("[TG1] a session's tags", () => {
    const TAGS = { tags: ["vip", "blue"], notifyTargetTags: '{"tag":"vip"}' };
    const tagsOfMessage = async (sender: TestClient) => {
      await sender.command({ sendMessage: { roomId, clientMessageId: "m", text: "x" } });
      return sent("send").at(-1)?.send?.tags;
    };

    it("go to the authority with the entry and with every message", async () => {
      const tagged = await bob({ tags: TAGS });
      expect(sent("enter").at(-1)?.enter?.tags).toMatchObject(TAGS);
      expect(await tagsOfMessage(tagged)).toMatchObject(TAGS);
      expect(await tagsOfMessage(client)).toBeNull();
    });

    it("keep an expression that is absent apart from one that is empty", async () => {
      const absent = await tagsOfMessage(await bob({ tags: { tags: ["vip"] } }));
      expect([absent?.tags, Object.hasOwn(absent ?? {}, "notifyTargetTags")]).toEqual([["vip"], false]);
      const empty = await tagsOfMessage(await bob({ tags: { tags: ["vip"], notifyTargetTags: "" } }));
      expect([empty?.tags, Object.hasOwn(empty ?? {}, "notifyTargetTags")]).toEqual([["vip"], true]);
    });

    it("[CM4] stay as they were when another entry with others is refused for now", async () => {
      const tagged = await bob({ tags: TAGS });
      test.authority.intercept = ({ enter }) => (enter ? refusal("overloaded") : undefined);
      expect((await tagged.command({ enterRoom: { roomId, tags: { tags: ["green"] } } })).error?.code).toBe(142);
      expect(await tagsOfMessage(tagged)).toMatchObject(TAGS);
    });

    it("may be none, with an expression for what is said", async () => {
      const { notifyTargetTags } = TAGS;
      expect(await tagsOfMessage(await bob({ tags: { notifyTargetTags } }))).toMatchObject({
        tags: [],
        notifyTargetTags,
      });
    });

    it("change with updateTags, on every device here", async () => {
      const tagged = await bob({ tags: TAGS });
      await tagged.command({ updateTags: { roomId, tags: { tags: ["green"] } } });
      expect((await tagsOfMessage(client))?.tags).toEqual(["green"]);
      await tagged.command({ updateTags: { roomId, tags: {} } });
      expect(await tagsOfMessage(client)).toBeNull();
    });

    it("change with the room's control, wherever they were changed", async () => {
      const controls = [{ updateProfile: { accountId: "bob", tags: { tags: ["green"] } } }];
      await test.authority.publish(roomId, ["tags were updated"], { controls });
      await client.sawText("tags were updated");
      expect((await tagsOfMessage(client))?.tags).toEqual(["green"]);
    });

    it("are told again when sessions are confirmed", async () => {
      await bob({ tags: TAGS });
      test.authority.intercept = ({ reportCounts }) =>
        reportCounts ? { countsReceived: { confirmSessions: true } } : undefined;
      await bob();
      await test.authority.seen(({ enter }) => enter?.confirm === true && enter.tags?.tags?.includes("vip") === true);
    });

    it.each([
      ["tags", { tags: { tags: many(11, String) } }],
      ["notify_target_tags", { tags: { tags: ["a"], notifyTargetTags: "a" } }],
      ["listening.distance", { listening: { place: {}, distance: Number.NaN } }],
    ])("that are wrong keep out of the room: %s", async (named, fields) => {
      const other = await test.room();
      const { error } = await client.command({ enterRoom: { roomId: other, ...fields } });
      expect(error).toMatchObject({ code: 102, message: expect.stringContaining(named) });
    });
  });
});

/** The command with the room in its one field. */
function withRoom(command: Command, roomId: RoomId): Command {
  return Object.fromEntries(Object.entries(command).map(([name, fields]) => [name, { roomId, ...Object(fields) }]));
}
