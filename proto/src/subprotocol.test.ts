import { describe, expect, it } from "vitest";
import { chooseSubprotocol } from "./index.ts";

describe("[PV2] chooseSubprotocol", () => {
  it.each([
    ["plaza.v1.protobuf", "plaza.v1.protobuf"],
    ["plaza.v1.json, plaza.v1.protobuf", "plaza.v1.json"],
    ["chat,  plaza.v1.json", "plaza.v1.json"],
    ["plaza.v2.protobuf", undefined],
    ["", undefined],
    ["PLAZA.V1.JSON", undefined],
  ])("takes the first offer that we speak: %j", (offered, chosen) => {
    expect(chooseSubprotocol(offered)).toBe(chosen);
  });
});
