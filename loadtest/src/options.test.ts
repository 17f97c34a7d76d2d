import { describe, expect, it } from "vitest";
import { parseOptions, usage } from "./options.ts";

describe("parseOptions", () => {
  it("measures 2,000 sockets at 10 messages a second without a batch window by default", () => {
    const { measure, window, isCluster } = parseOptions([]);
    expect(measure).toMatchObject({ sockets: 2_000, ratePerSecond: 10, textBytes: 200 });
    expect(window).toEqual({ minMs: 0, maxMs: 0 });
    expect(isCluster).toBe(false);
  });

  it("takes what is given", () => {
    const { measure, window, isCluster } = parseOptions(["--cluster", "--rate", "40", "--window-max", "250"]);
    expect(measure.ratePerSecond).toBe(40);
    expect(window.maxMs).toBe(250);
    expect(isCluster).toBe(true);
  });

  it.each([
    ["--sockets", "18001"],
    ["--rate", "0"],
    ["--seconds", "9"],
    ["--seconds", "1000000"],
    ["--bytes", "many"],
    ["--receivers", "1.5"],
  ])("refuses %s %s with its bounds: every run is bounded", (name, value) => {
    expect(() => parseOptions([name, value])).toThrow(`${name} ${value} is not a whole number from`);
  });

  it("refuses an option that it does not know", () => {
    expect(() => parseOptions(["--url", "ws://example.org"])).toThrow("--url");
  });
});

describe("usage", () => {
  it("names every option", () => {
    for (const name of ["sockets", "rate", "seconds", "cluster", "json"]) expect(usage()).toContain(`--${name}`);
  });
});
