import { expect, it } from "vitest";
import { queuedElements } from "./queued-element.ts";

it("[QU1] elements keep the order of the answer, whatever their keys are", () => {
  expect(queuedElements([{ "7": "b" }, { ann: "a" }, { "1": "" }])).toEqual([
    { key: "7", value: "b" },
    { key: "ann", value: "a" },
    { key: "1", value: "" },
  ]);
});
