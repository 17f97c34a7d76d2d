import { describe, expect, test } from "vitest";
import type { Rule } from "./parameter-rules.ts";
import { startTestApi } from "./test-api.ts";

type Given = Readonly<Record<string, unknown>>;

export type V2CallRules = {
  /** As in the registry: `GET /im/v2/chatrooms/{room_id}`. */
  readonly name: string;
  /** Parameters of path, query and body; a `room_id` becomes a room of each sample's own. */
  readonly base: Given;
  /** Where parameters stand that are not in the path, as clients of the product send them. */
  readonly in: "query" | "body";
  /** Parameters without which the call says that they are required. */
  readonly required?: readonly string[];
  /** Names may lead into objects and lists: `messages.0.text`. */
  readonly rules: readonly Rule[];
  /** What a call is answered with that names a message which need not be there; 200 elsewhere. */
  readonly acceptedCode?: 107_404;
};

/** Tests every parameter of some calls at its limit and one beyond. */
export function describeV2Parameters(calls: readonly V2CallRules[]): void {
  describe.each([...calls])("$name", describeCall);
}

function describeCall(call: V2CallRules): void {
  const code = call.acceptedCode ?? 200;

  test("official clients send more than the documents name: unknown parameters are ignored", async () => {
    const send = await startSamples(call);
    expect((await send({ something_new: "x", toString: "y" })).json.code).toBe(code);
  });

  test.each([...(call.required ?? [])])("without %s it is answered with 414", async (name) => {
    const send = await startSamples(call);
    const { json } = await send({ [name]: undefined });
    expect(json).toEqual({ code: 414, msg: `${name} is required` });
  });

  describe.each([...call.rules])("$name", ({ name, accepted, refused }) => {
    test("at its limit it is accepted", async () => {
      const send = await startSamples(call);
      for (const value of accepted) {
        const { json } = await send({ [name]: value });
        expect({ value, ...json }).toMatchObject({ value, code });
      }
    });

    test("beyond its limit it is answered with 414 and a sentence that names it", async () => {
      const send = await startSamples(call);
      const inPath = call.name.includes(`{${name}}`);
      for (const [value, sentence] of refused) {
        // Without it there would be another path.
        if (inPath && value === "") continue;
        const { status, json } = await send({ [name]: value });
        expect({ value, status, ...json }).toEqual({ value, status: 200, code: 414, msg: `${name} ${sentence}` });
      }
    });
  });
}

/** An api with a room of its own for each sample: what one call made must not decide the next. */
async function startSamples({ name, base, in: where }: V2CallRules) {
  const api = await startTestApi();
  await api.register("zhangsan");
  await api.beat("g1", ["10.0.0.1:7400"]);
  const [method = "", path = ""] = name.split(" ");
  return async (changed: Given) => {
    const given: Record<string, unknown> = structuredClone({ ...base });
    if ("room_id" in given) given.room_id = await api.createRoom("zhangsan");
    for (const [place, value] of Object.entries(changed)) {
      const isInBody = where === "body" && !path.includes(`{${place}}`);
      put(given, place.split("."), isInBody ? native(value) : value);
    }
    const url = path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
      encodeURIComponent(String(take(given, parameter))),
    );
    if (where === "body") return api.rest(method, url, given);
    return api.rest(method, `${url}?${queryOf(given)}`);
  };
}

function put(target: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[first] = value;
  else put(target[first] as Record<string, unknown>, rest, value);
}

function take(given: Record<string, unknown>, name: string): unknown {
  const value = given[name];
  delete given[name];
  return value;
}

/** Rules write lists and objects as JSON, as V1 has them; V2 has them as they are. */
function native(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // Not JSON, which is what the rule is about.
  }
}

function queryOf(given: Given): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join("&");
}
