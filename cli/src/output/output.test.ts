import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Host, Sink } from "../host.ts";
import { notificationText } from "./notification-text.ts";
import { oneLine } from "./one-line.ts";
import { paintFor } from "./paint.ts";
import { storedText } from "./stored-text.ts";
import { type Column, tableOf } from "./table.ts";

const TERMINAL: Sink = { isTTY: true, write: () => {} };
const PIPE: Sink = { isTTY: false, write: () => {} };
const PLAIN = paintFor(PIPE, {});

describe("what strangers wrote", () => {
  it("is one line that means nothing to a terminal, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(stripVTControlCharacters(line)).toBe(line);
      }),
    );
  });

  it("shows what was taken out of it", () => {
    expect(oneLine("a\nb\tc\u001b[31m\u202e")).toBe("a\\nb\\tc\\u001b[31m\\u202e");
  });

  it("is untouched where it is harmless", () => {
    expect(oneLine("Grüße, 世界 👋🏽")).toBe("Grüße, 世界 👋🏽");
  });
});

type Row = { readonly name: string; readonly count: number };

const COLUMNS: readonly Column<Row>[] = [
  { title: "NAME", cell: ({ name }) => name },
  { title: "COUNT", align: "right", cell: ({ count }) => String(count) },
  { title: "NAME AGAIN", cell: ({ name }) => name },
];

describe("a table", () => {
  it("is aligned where characters are two columns wide", () => {
    expect(
      tableOf(
        COLUMNS.slice(0, 2),
        [
          { name: "房间", count: 5 },
          { name: "a", count: 1_000 },
        ],
        PLAIN,
      ),
    ).toEqual(["NAME  COUNT", "房间      5", "a      1000"]);
  });

  it("has a line for every row, however wild its cells are, and none that ends in spaces", () => {
    const row = fc.record({ name: fc.string({ unit: "grapheme" }), count: fc.nat() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const lines = tableOf(COLUMNS, rows, PLAIN);
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines.every((line) => !line.includes("\n") && !line.endsWith(" "))).toBe(true);
      }),
    );
  });

  it("has its right-aligned column end at the same place in every line", () => {
    const row = fc.record({ name: fc.string({ unit: fc.constantFrom("a", "世", "é", "👋🏽") }), count: fc.nat() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const widths = tableOf(COLUMNS.slice(0, 2), rows, PLAIN).map((line) => stringWidth(line));
        expect(new Set(widths).size).toBe(1);
      }),
    );
  });
});

describe("colours", () => {
  const isColoured = (sink: Sink, env: Host["env"]) => paintFor(sink, env)("bold", "x") !== "x";

  it("are for terminals only", () => {
    expect([isColoured(TERMINAL, {}), isColoured(PIPE, {})]).toEqual([true, false]);
  });

  it.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("are not used with %j", (env) => {
    expect(isColoured(TERMINAL, env)).toBe(false);
  });

  it("are used with an empty NO_COLOR, which says nothing", () => {
    expect(isColoured(TERMINAL, { NO_COLOR: "" })).toBe(true);
  });
});

describe("a message of history", () => {
  const said = (type: number, body: unknown) => storedText({ from: "ann", msgid: "m", sendtime: 1, type, body });

  it.each([
    [0, "hello", "hello"],
    [10, "tip", "[tip] tip"],
    [1, { url: "https://x/cat.png", w: 1 }, "[image] https://x/cat.png"],
    [4, { lat: 1.5, lng: 2, title: "here" }, "[location] 1.5, 2 here"],
    [100, '{"gift":"rose"}', '[custom] {"gift":"rose"}'],
    [77, "new", "[type 77] new"],
    [5, "a form of a newer server", "[notification] a form of a newer server"],
  ])("of type %d is told in a line", (type, body, line) => {
    expect(said(type, body)).toBe(line);
  });

  it("that is a notification says what happened, to whom, and by whom", () => {
    const data = { operator: "ann", target: ["bob"], muteDuration: 600 };
    expect(said(5, { id: 314, data })).toBe("* muted for a time: bob, 10m, by ann");
  });
});

describe("a notification", () => {
  const facts = { operator: "ann", targets: [], muteSeconds: undefined, tag: undefined, messageId: undefined };

  it.each([
    [{ ...facts, number: 318 }, "* room muted: by ann"],
    [{ ...facts, number: 301, targets: ["ann"] }, "* entered: ann"],
    [{ ...facts, number: 321, tag: "kids", muteSeconds: 90 }, "* tag muted: kids, 1m30s, by ann"],
    [{ ...facts, number: 323, messageId: "m-1" }, "* message recalled: m-1, by ann"],
    [{ ...facts, number: 999, operator: "" }, "* notification 999"],
  ])("%j", (given, line) => {
    expect(notificationText(given)).toBe(line);
  });
});
