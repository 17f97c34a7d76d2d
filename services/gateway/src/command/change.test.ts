import { createHash } from "node:crypto";
import type { AccountId, RoomId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../testing/test-authority.ts";
import type { TestClient } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

type Command = Omit<plaza.v1.ClientFrame.$Properties, "id" | "command">;
type ChangeName = Extract<keyof Command, keyof plaza.cluster.v1.RoomCommand.$Properties>;
type Fields = { readonly roomId: number; readonly notification?: plaza.v1.NotificationOptions.$Properties };

const NOTIFICATION = { silent: true, extension: "because" };

/** Every command that changes something, and what its reply is made of. */
const MEMBER_CHANGES: [ChangeName, (fields: Fields) => Command, object][] = [
  [
    "setMemberRole",
    (fields) => ({ setMemberRole: { accountId: "ann", role: 2, ...fields } }),
    { member: { accountId: "ann" } },
  ],
  [
    "setMemberBlocked",
    (fields) => ({ setMemberBlocked: { accountId: "ann", blocked: true, ...fields } }),
    { member: { accountId: "ann" } },
  ],
  [
    "setMemberMuted",
    (fields) => ({ setMemberMuted: { accountId: "ann", muted: true, ...fields } }),
    { member: { accountId: "ann" } },
  ],
  [
    "setMemberTemporaryMute",
    (fields) => ({ setMemberTemporaryMute: { accountId: "ann", durationSeconds: 60, ...fields } }),
    { member: { accountId: "ann" } },
  ],
  [
    "removeMember",
    (fields) => ({ removeMember: { accountId: "ann", ...fields } }),
    { removedMember: { accountId: "ann" } },
  ],
];

const CHANGES: typeof MEMBER_CHANGES = [
  ...MEMBER_CHANGES,
  ["setRoomMuted", (fields) => ({ setRoomMuted: { muted: true, ...fields } }), { room: { name: "square" } }],
  ["updateRoom", (fields) => ({ updateRoom: { name: "new", ...fields } }), { room: { name: "square" } }],
  ["updateSelf", (fields) => ({ updateSelf: { nick: "new", ...fields } }), { member: { accountId: "bob" } }],
  ["pinMessage", (fields) => ({ pinMessage: { seq: 4, ...fields } }), { room: { name: "square" } }],
  ["unpinMessage", (fields) => ({ unpinMessage: { ...fields } }), { room: { name: "square" } }],
  [
    "recallMessage",
    (fields) => ({ recallMessage: { seq: 4, clientMessageId: "m4", ...fields } }),
    { recalledMessage: { message: { seq: 4 } } },
  ],
  [
    "setTagMute",
    (fields) => ({ setTagMute: { tag: "vip", durationSeconds: 60, ...fields } }),
    { tagMute: { tag: "vip", seconds: 60 } },
  ],
  [
    "updateTags",
    (fields) => ({ updateTags: { tags: { tags: ["vip"] }, ...fields } }),
    { member: { accountId: "bob" } },
  ],
  [
    "offerQueue",
    (fields) => ({ offerQueue: { offers: [{ key: "seat" }], ...fields } }),
    { queueOffered: { addedKeys: ["seat"] } },
  ],
  ["pollQueue", (fields) => ({ pollQueue: { key: "seat", ...fields } }), { queuePolled: { element: { key: "seat" } } }],
  [
    "updateQueue",
    (fields) => ({ updateQueue: { values: [{ key: "seat", value: "v" }], ...fields } }),
    { queueUpdated: { missingKeys: ["seat"] } },
  ],
  ["dropQueue", (fields) => ({ dropQueue: { ...fields } }), { queue: { size: 2 } }],
];

/** The recall's is shorter, as in the product's API. */
const EXTENSION_LIMITS: Partial<Record<ChangeName, number>> = { recallMessage: 1_024 };

describe("commands that change something", () => {
  let test: TestGateway;
  let roomId: RoomId;
  beforeEach(async () => {
    test = await TestGateway.start();
    const tokenHash = createHash("sha256").update("bobs token").digest("hex");
    await test.accounts.create({ accountId: "bob" as AccountId, name: "Bob", icon: "", createdAtMs: 1, tokenHash });
    roomId = await test.room();
  });
  afterEach(() => test.stop());

  /** Bob in the room, on one device more with every call. */
  function bob(profile: plaza.v1.EnterRoom.$Properties = {}): Promise<TestClient> {
    return test.connect({ token: "bobs token", accountId: "bob", rooms: [{ roomId, ...profile }] });
  }

  function commandsOf(name: keyof plaza.cluster.v1.RoomCommand.$Properties) {
    return test.authority.commands.filter((command) => command[name]);
  }

  describe.each(CHANGES)("%s", (name, command, result) => {
    it("goes to the authority as it is, in the name of the session, and its answer comes back", async () => {
      const client = await bob();
      const asked = command({ roomId, notification: NOTIFICATION });
      expect(await client.command(asked)).toMatchObject(result);
      const actor = { accountId: "bob", gatewayId: "gateway-1", sessionId: expect.stringMatching(/./) };
      expect(commandsOf(name)).toMatchObject([{ roomId, actor, ...asked }]);
      const counted = `plaza_gateway_commands_total{command="${name}",result="ok"}`;
      expect(await test.metric(counted)).toBe(1);
    });

    it("[PM1] refused by the authority is refused to the client, with the reason", async () => {
      const client = await bob();
      test.authority.intercept = (asked) => (asked.reportCounts ? undefined : refusal("forbidden"));
      expect((await client.command(command({ roomId }))).error?.code).toBe(121);
    });

    it("[AN1] of an anonymous visitor is refused, and the authority is not asked", async () => {
      const client = await test.member(roomId);
      expect((await client.command(command({ roomId }))).error?.code).toBe(120);
      expect(commandsOf(name)).toEqual([]);
    });

    it("needs a room that was entered", async () => {
      const client = await bob();
      expect((await client.command(command({ roomId: await test.room() }))).error?.code).toBe(122);
      expect((await client.command(command({ roomId: 0 }))).error?.code).toBe(102);
    });

    const limit = EXTENSION_LIMITS[name] ?? 2_048;
    it(`has a notification extension of at most ${limit} characters`, async () => {
      const client = await bob();
      const ofLength = (length: number) => command({ roomId, notification: { extension: "x".repeat(length) } });
      expect((await client.command(ofLength(limit + 1))).error?.code).toBe(102);
      expect((await client.command(ofLength(limit))).error).toBeNull();
    });
  });

  describe.each(MEMBER_CHANGES)("%s", (name, command) => {
    it.each(["", "x".repeat(33), "not an account"])("needs an account id, not %j", async (accountId) => {
      const client = await bob();
      const asked = command({ roomId, accountId } as Fields);
      expect((await client.command(asked)).error?.code).toBe(102);
    });

    const isRemoval = name === "removeMember";
    it(`[RO1] ${isRemoval ? "also removes" : "is nothing that is done to"} an anonymous visitor`, async () => {
      const client = await bob();
      const asked = command({ roomId, accountId: `anon-${"0".repeat(27)}` } as Fields);
      expect((await client.command(asked)).error?.code).toBe(isRemoval ? undefined : 102);
    });
  });

  it("[RE1] an anonymous visitor's id is no longer than the gateway makes them", async () => {
    const client = await bob();
    const asked = { removeMember: { roomId, accountId: `anon-${"0".repeat(28)}` } };
    expect((await client.command(asked)).error?.code).toBe(102);
  });

  describe("[OI1] updateSelf", () => {
    const send = { sendMessage: { clientMessageId: "m", text: "x" } };

    async function profileOfMessage(client: TestClient) {
      await client.command({ sendMessage: { ...send.sendMessage, roomId } });
      const { nick, avatar } = commandsOf("send").at(-1)?.send ?? {};
      return { nick, avatar };
    }

    it("shows in later messages, in the fields that it has", async () => {
      const client = await bob({ nick: "Bob", avatar: "a.png" });
      await client.command({ updateSelf: { roomId, nick: "Bobby" } });
      expect(await profileOfMessage(client)).toEqual({ nick: "Bobby", avatar: "a.png" });
      await client.command({ updateSelf: { roomId, avatar: "" } });
      expect(await profileOfMessage(client)).toEqual({ nick: "Bobby", avatar: "" });
    });

    it("shows in what the account's other devices here send", async () => {
      const [one, other] = [await bob({ nick: "Bob" }), await bob({ nick: "Bob" })];
      await one.command({ updateSelf: { roomId, nick: "Bobby" } });
      expect(await profileOfMessage(other)).toMatchObject({ nick: "Bobby" });
    });

    it("shows in confirmations", async () => {
      const client = await bob({ nick: "Bob", extension: "old" });
      await client.command({ updateSelf: { roomId, nick: "Bobby", extension: "new" } });
      test.authority.intercept = ({ reportCounts }) =>
        reportCounts ? { countsReceived: { confirmSessions: true } } : undefined;
      await bob();
      await test.authority.seen(({ enter }) => enter?.confirm === true && enter.nick === "Bobby");
      const confirmation = commandsOf("enter").find(({ enter }) => enter?.confirm && enter.nick === "Bobby");
      expect(confirmation?.enter).toMatchObject({ extension: "new" });
    });

    it("that is refused changes nothing", async () => {
      const client = await bob({ nick: "Bob" });
      test.authority.intercept = ({ updateSelf }) => (updateSelf ? refusal("badArgument") : undefined);
      expect((await client.command({ updateSelf: { roomId, nick: "Bobby" } })).error?.code).toBe(102);
      expect(await profileOfMessage(client)).toMatchObject({ nick: "Bob" });
    });
  });
});
