import { describe, expect, it } from "vitest";
import { apiUrlOf, gatewayUrlOf } from "./addresses.ts";

describe("addresses", () => {
  it("the server API is that of a one-process Plaza unless another one is named", () => {
    expect(apiUrlOf({})).toBe("http://127.0.0.1:7401");
    expect(apiUrlOf({ PLAZA_API_URL: "https://api.example.org/nimserver/" })).toBe("https://api.example.org/nimserver");
  });

  it("no gateway is the default: the server API knows them", () => {
    expect(gatewayUrlOf({ PLAZA_GATEWAY_URL: "" })).toBeUndefined();
    expect(gatewayUrlOf({ PLAZA_GATEWAY_URL: "wss://g/v1/connect" })).toBe("wss://g/v1/connect");
  });

  it.each(["127.0.0.1:7401", "ftp://x", "x"])("%j is no address of a server API", (given) => {
    expect(() => apiUrlOf({ PLAZA_API_URL: given })).toThrow(
      "PLAZA_API_URL must be an address that begins with http://",
    );
  });
});
