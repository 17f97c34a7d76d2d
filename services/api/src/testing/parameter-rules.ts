import { describe, expect, test } from "vitest";
import { type Parameters, startTestApi } from "./test-api.ts";

export type Rule = {
  readonly name: string;
  readonly accepted: readonly (string | number | boolean)[];
  /** Value and what the description says after the parameter's name. */
  readonly refused: readonly (readonly [string | number | boolean, string])[];
};

export const required: readonly (readonly [string, string])[] = [["", "is required"]];

export function textRule(name: string, limit: number, isRequired = false): Rule {
  return {
    name,
    accepted: ["x".repeat(limit), "€".repeat(limit), ...(isRequired ? [] : [""])],
    refused: [["x".repeat(limit + 1), `of ${limit + 1} characters exceeds ${limit}`], ...(isRequired ? required : [])],
  };
}

export function integerRule(name: string, [min, max]: readonly [number, number], isRequired = false): Rule {
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

export function choiceRule(name: string, values: readonly number[], beyond: readonly (string | number)[]): Rule {
  const sentence = `must be one of ${values.join(", ")}`;
  return { name, accepted: [...values, ""], refused: beyond.map((value) => [value, sentence] as const) };
}

/** A time that is needed, in thirteen digits. */
export function timestampRule(name: string): Rule {
  const refused = ["175000000000", "17500000000000", "0", "175000000000x", "-175000000000"].map(
    (time) => [time, "must be a time of 13 digits, in ms"] as const,
  );
  return { name, accepted: ["1000000000000", "9999999999999"], refused: [...refused, ...required] };
}

export function flagRule(name: string, isRequired = false): Rule {
  const refused = ["TRUE", "1", "0", "yes"].map((value) => [value, "must be true or false"] as const);
  return {
    name,
    accepted: ["true", "false", ...(isRequired ? [] : [""])],
    refused: isRequired ? [...refused, ...required] : refused,
  };
}

const ACCOUNT = "must be 1 to 32 characters of a-z, 0-9, _, @, . and -, not beginning with anon-";
export function accountRule(name: string, accepted: readonly string[] = ["a".repeat(32), "A_b@c.d-1"]): Rule {
  const refused = ["a".repeat(33), "a b", "é", "a/b", "anon-1", "ANON-1"].map((value) => [value, ACCOUNT] as const);
  return { name, accepted, refused: [...refused, ...required] };
}

/** An account that may be left out and must be registered where it is there. */
export function optionalAccountRule(name: string): Rule {
  const { refused } = accountRule(name);
  return { name, accepted: ["", "ZhangSan"], refused: refused.filter(([value]) => value !== "") };
}

const ROOM = "must be an integer from 1 to 9007199254740991";
export const roomRule: Rule = {
  name: "roomid",
  accepted: [],
  refused: [
    ...["0", "-1", "1.0", "1e3", "9007199254740992", "99999999999999999999", "x", "[1]"].map(
      (value) => [value, ROOM] as const,
    ),
    ...required,
  ],
};

export const jsonRule = (name: string, limit: number): Rule => ({
  name,
  accepted: ["", `{"a":"${"x".repeat(limit - 8)}"}`],
  refused: [
    [`{"a":"${"x".repeat(limit - 7)}"}`, `of ${limit + 1} characters exceeds ${limit}`],
    ["[]", "must be a JSON object"],
    ["{", "must be a JSON object"],
  ],
});

/** A flag or number that is checked and needed. */
export function requiredChoiceRule(
  name: string,
  values: readonly number[],
  beyond: readonly (string | number)[],
): Rule {
  const rule = choiceRule(name, values, beyond);
  return { ...rule, accepted: values, refused: [...rule.refused, ...required] };
}

type ListBounds = { readonly max: number; readonly what: string };

/** A JSON array at its largest and one beyond; `item` makes the nth element. */
export function listRule(name: string, item: (index: number) => unknown, { max, what }: ListBounds): Rule {
  const list = (length: number) => JSON.stringify(Array.from({ length }, (_, index) => item(index)));
  return {
    name,
    accepted: [list(1), list(max)],
    refused: [
      [list(max + 1), `of ${max + 1} ${what} exceeds ${max}`],
      ["[]", `must hold at least 1 of the ${what}`],
      ["{}", "must be a JSON array"],
      ["[1", "must be a JSON array"],
      ...required,
    ],
  };
}

/** What every call with a notification takes. */
export const notifyRules: readonly Rule[] = [flagRule("needNotify"), textRule("notifyExt", 2048)];

export type CallRules = {
  readonly path: string;
  readonly base: Parameters;
  readonly rules: readonly Rule[];
  /** What a call is answered with that names a message which need not be there; 200 elsewhere. */
  readonly acceptedCode?: 404;
};

/** An api with a room of its own for each sample: what one call made must not decide the next. */
async function startSamples({ path, base }: CallRules) {
  const api = await startTestApi();
  await api.register("zhangsan");
  await api.beat("g1", ["10.0.0.1:7400"]);
  let samples = 0;
  return async (changed: Parameters) => {
    samples += 1;
    const own: Record<string, string | number> = {};
    if ("roomid" in base) own.roomid = await api.createRoom("zhangsan");
    if ("roomId" in base) own.roomId = await api.createRoom("zhangsan");
    if (base.accid === "wangwu") own.accid = `wangwu${samples}`;
    return api.call(path, { ...base, ...own, ...changed });
  };
}

/** Tests every parameter of some calls at its limit and one beyond. */
export function describeParameters(calls: readonly CallRules[]): void {
  describe.each(calls)("$path", describeCall);
}

function describeCall(call: CallRules): void {
  test("official clients send more than the documents name: unknown parameters are ignored", async () => {
    const send = await startSamples(call);
    expect((await send({ somethingNew: "x", toString: "y" })).json.code).toBe(call.acceptedCode ?? 200);
  });

  describe.each([...call.rules])("$name", ({ name, accepted, refused }) => {
    test("at its limit it is accepted", async () => {
      const send = await startSamples(call);
      for (const value of accepted) {
        const { code } = (await send({ [name]: value })).json;
        expect({ value, code }).toEqual({ value, code: call.acceptedCode ?? 200 });
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
}
