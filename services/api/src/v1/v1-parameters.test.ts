import { describe, expect, test } from "vitest";
import { type Parameters, startTestApi } from "../testing/test-api.ts";

// Every parameter at its limit and one beyond.

type Rule = {
  readonly name: string;
  readonly accepted: readonly (string | number | boolean)[];
  /** Value and what the description says after the parameter's name. */
  readonly refused: readonly (readonly [string | number | boolean, string])[];
};

const required: readonly (readonly [string, string])[] = [["", "is required"]];

function textRule(name: string, limit: number, isRequired = false): Rule {
  return {
    name,
    accepted: ["x".repeat(limit), "€".repeat(limit), ...(isRequired ? [] : [""])],
    refused: [["x".repeat(limit + 1), `of ${limit + 1} characters exceeds ${limit}`], ...(isRequired ? required : [])],
  };
}

function integerRule(name: string, [min, max]: readonly [number, number], isRequired = false): Rule {
  const sentence = `must be an integer from ${min} to ${max}`;
  const refused = [min - 1, max + 1, "1.5", "1e1", "0x1", "01", "+1", " 1", "one"].map(
    (one) => [one, sentence] as const,
  );
  return {
    name,
    accepted: [min, max, ...(isRequired ? [] : [""])],
    refused: isRequired ? [...refused, ...required] : refused,
  };
}

function choiceRule(name: string, values: readonly number[], beyond: readonly (string | number)[]): Rule {
  const sentence = `must be one of ${values.join(", ")}`;
  return { name, accepted: [...values, ""], refused: beyond.map((value) => [value, sentence] as const) };
}

function flagRule(name: string, isRequired = false): Rule {
  const refused = ["TRUE", "1", "0", "yes"].map((value) => [value, "must be true or false"] as const);
  return {
    name,
    accepted: ["true", "false", ...(isRequired ? [] : [""])],
    refused: isRequired ? [...refused, ...required] : refused,
  };
}

const ACCOUNT = "must be 1 to 32 characters of a-z, 0-9, _, @, . and -, not beginning with anon-";
function accountRule(name: string, accepted: readonly string[] = ["a".repeat(32), "A_b@c.d-1"]): Rule {
  const refused = ["a".repeat(33), "a b", "é", "a/b", "anon-1", "ANON-1"].map((value) => [value, ACCOUNT] as const);
  return { name, accepted, refused: [...refused, ...required] };
}

const ROOM = "must be an integer from 1 to 9007199254740991";
const roomRule: Rule = {
  name: "roomid",
  accepted: [],
  refused: [
    ...["0", "-1", "1.0", "1e3", "9007199254740992", "99999999999999999999", "x", "[1]"].map(
      (value) => [value, ROOM] as const,
    ),
    ...required,
  ],
};

const delayClose: readonly Rule[] = [
  {
    name: "delayClosePolicy",
    accepted: ["", 0],
    refused: [
      [1, "is not supported yet; leave it out or send 0"],
      [2, "is not supported yet; leave it out or send 0"],
      [3, "must be one of 0, 1, 2"],
    ],
  },
  integerRule("delaySeconds", [0, 604_800]),
];

const notYet = (name: string, values: readonly (string | number)[]): Rule => ({
  name,
  accepted: [""],
  refused: values.map((value) => [value, "is not supported yet; leave it out"] as const),
});

const jsonRule = (name: string, limit: number): Rule => ({
  name,
  accepted: ["", `{"a":"${"x".repeat(limit - 8)}"}`],
  refused: [
    [`{"a":"${"x".repeat(limit - 7)}"}`, `of ${limit + 1} characters exceeds ${limit}`],
    ["[]", "must be a JSON object"],
    ["{", "must be a JSON object"],
  ],
});

const CALLS: readonly { readonly path: string; readonly base: Parameters; readonly rules: readonly Rule[] }[] = [
  {
    path: "chatroom/create.action",
    base: { creator: "zhangsan", name: "square" },
    rules: [
      accountRule("creator", ["ZhangSan"]),
      textRule("name", 128, true),
      textRule("announcement", 4096),
      textRule("broadcasturl", 1024),
      textRule("ext", 4096),
      choiceRule("queuelevel", [0, 1], [2, -1, "x"]),
      choiceRule("inOutNotification", [0, 1], [2, "true"]),
      ...delayClose,
    ],
  },
  {
    path: "chatroom/get.action",
    base: { roomid: "ROOM" },
    rules: [roomRule, flagRule("needOnlineUserCount")],
  },
  {
    path: "chatroom/toggleCloseStat.action",
    base: { roomid: "ROOM", operator: "zhangsan", valid: false },
    rules: [
      roomRule,
      accountRule("operator", ["ZHANGSAN"]),
      { ...flagRule("valid", true), accepted: [false] },
      ...delayClose,
    ],
  },
  {
    path: "chatroom/requestAddr.action",
    base: { roomid: "ROOM", accid: "lisi" },
    rules: [
      roomRule,
      accountRule("accid"),
      choiceRule("clienttype", [1, 2, 3], [0, 4]),
      {
        name: "clientip",
        accepted: ["", "192.0.2.1", "2001:db8::1"],
        refused: [
          ["192.0.2.256", "must be an IP address"],
          ["example.com", "must be an IP address"],
        ],
      },
    ],
  },
  {
    path: "chatroom/sendMsg.action",
    base: { roomid: "ROOM", msgId: "m", fromAccid: "zhangsan", msgType: 0, attach: "hi" },
    rules: [
      roomRule,
      textRule("msgId", 64, true),
      accountRule("fromAccid", ["ZhangSan"]),
      {
        name: "msgType",
        accepted: [0, 1, 2, 3, 4, 6, 10, 100],
        refused: [
          ...[5, 7, 11, 12, -1, 101, 1000, "x", "1.0"].map(
            (type) => [type, "must be one of 0, 1, 2, 3, 4, 6, 10, 100"] as const,
          ),
          ...required,
        ],
      },
      integerRule("subType", [1, 2_147_483_647]),
      textRule("attach", 4096, true),
      textRule("ext", 4096),
      choiceRule("skipHistory", [0, 1], [2]),
      choiceRule("resendFlag", [0, 1], [2]),
      flagRule("ignoreMute"),
      choiceRule("route", [0, 1], [2]),
      integerRule("abandonRatio", [0, 9_999]),
      flagRule("highPriority"),
      flagRule("needHighPriorityMsgResend"),
      choiceRule("forbiddenIfHighPriorityMsgFreq", [0, 1], [2]),
      choiceRule("chatMsgPriority", [0, 1, 2, 3], [4, -1]),
      notYet("notifyTargetTags", ['{"tag":"a"}', "x".repeat(128)]),
      notYet("locX", [0, "1.5", "-2"]),
      notYet("locY", [0]),
      notYet("locZ", [0]),
      flagRule("antispam"),
      jsonRule("antispamCustom", 5_000),
      jsonRule("yidunAntiCheating", 1_024),
      textRule("yidunAntiSpamExt", 1_024),
    ],
  },
  {
    path: "history/queryChatroomMsg.action",
    base: { roomid: "ROOM", accid: "lisi", timetag: "1750000000000", limit: 100 },
    rules: [
      roomRule,
      accountRule("accid"),
      {
        name: "timetag",
        accepted: ["1000000000000", "9999999999999"],
        refused: [
          ...["175000000000", "17500000000000", "0", "175000000000x", "-175000000000"].map(
            (time) => [time, "must be a time of 13 digits, in ms"] as const,
          ),
          ...required,
        ],
      },
      integerRule("limit", [1, 200], true),
      choiceRule("reverse", [1, 2], [0, 3]),
      {
        name: "type",
        accepted: ["", "0", "0,1,2,3,4,5,6,10,100", "0, 1", "0,0"],
        refused: ["7", "0,", ",", "x", "0;1"].map(
          (types) => [types, "must be numbers of message types, separated by commas"] as const,
        ),
      },
    ],
  },
  {
    path: "user/create.action",
    base: { accid: "wangwu" },
    rules: [
      { ...accountRule("accid"), accepted: ["b".repeat(32)] },
      textRule("name", 64),
      textRule("icon", 1024),
      textRule("token", 128),
    ],
  },
  { path: "user/refreshToken.action", base: { accid: "zhangsan" }, rules: [accountRule("accid", ["ZhangSan"])] },
];

/** An api with a room of its own for each sample: what one call made must not decide the next. */
async function startSamples({ path, base }: { readonly path: string; readonly base: Parameters }) {
  const api = await startTestApi();
  await api.register("zhangsan");
  await api.beat("g1", ["10.0.0.1:7400"]);
  let samples = 0;
  return async (changed: Parameters) => {
    samples += 1;
    const own: Record<string, string | number> = {};
    if ("roomid" in base) own.roomid = await api.createRoom("zhangsan");
    if (base.accid === "wangwu") own.accid = `wangwu${samples}`;
    return api.call(path, { ...base, ...own, ...changed });
  };
}

describe.each(CALLS)("$path", (call) => {
  test("official clients send more than the documents name: unknown parameters are ignored", async () => {
    const send = await startSamples(call);
    expect((await send({ somethingNew: "x", toString: "y" })).json.code).toBe(200);
  });

  describe.each(call.rules)("$name", ({ name, accepted, refused }) => {
    test("at its limit it is accepted", async () => {
      const send = await startSamples(call);
      for (const value of accepted) {
        const { body } = await send({ [name]: value });
        expect({ value, isOk: body.includes('"code":200') }).toEqual({ value, isOk: true });
      }
    });

    test("beyond its limit it is answered with 414 and a sentence that names it", async () => {
      const send = await startSamples(call);
      for (const [value, sentence] of refused) {
        const { status, json } = await send({ [name]: value });
        expect({ value, status, ...json }).toEqual({ value, status: 200, code: 414, desc: `${name} ${sentence}` });
      }
    });
  });
});

test("all that is wrong with a call stands in one sentence", async () => {
  const api = await startTestApi();
  const { body } = await api.call("chatroom/create.action", { queuelevel: 2 });
  expect(body).toBe('{"code":414,"desc":"creator is required; name is required; queuelevel must be one of 0, 1"}');
});
