import { PlazaError } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseForm } from "./form.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => ({ ...parseForm(bytes(text)) });

describe("parseForm", () => {
  test("what a form encoder writes is read back, whatever the names and values are", () => {
    const wellFormed = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.dictionary(wellFormed, wellFormed, { noNullPrototype: false }), (form) => {
        const text = Object.entries(form)
          .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll("%20", "+")}`)
          .join("&");
        expect(Object.entries(parseForm(bytes(text)))).toEqual(Object.entries(form));
      }),
    );
  });

  test("any bytes are parsed or refused as a bad argument, never anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        try {
          parseForm(body);
        } catch (error) {
          expect(error).toBeInstanceOf(PlazaError);
          expect((error as PlazaError).refusal.error).toBe("badArgument");
        }
      }),
    );
  });

  test.each([
    ["", {}],
    ["a=1&b=2", { a: "1", b: "2" }],
    ["a=1&&b=2&", { a: "1", b: "2" }],
    ["a=b=c", { a: "b=c" }],
    ["a&b=", { a: "", b: "" }],
    ["a=1+%2B+%E5%B9%BF", { a: "1 + 广" }],
    ["a=广", { a: "广" }],
  ])("%s is read", (text, form) => {
    expect(parse(text)).toEqual(form);
  });

  test.each([
    ["a=1&a=2", "parameter a is given twice"],
    ["a=1&%61=1", "parameter a is given twice"],
    ["a=%E5", "parameter a is not UTF-8 in form encoding"],
    ["a=%zz", "parameter a is not UTF-8 in form encoding"],
    ["a=%C0%AF", "parameter a is not UTF-8 in form encoding"],
    ["a=%ED%A0%80", "parameter a is not UTF-8 in form encoding"],
    ["%FF=1", "a parameter's name is not UTF-8 in form encoding"],
    [`${"x".repeat(70)}=%`, `parameter ${"x".repeat(64)}… is not UTF-8 in form encoding`],
    [Array.from({ length: 257 }, (_, i) => `p${i}=`).join("&"), "257 parameters exceed 256"],
  ])("%s is refused", (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  test("bytes that are not UTF-8 are refused", () => {
    expect(() => parseForm(new Uint8Array([0x61, 0x3d, 0xff]))).toThrow("the body is not UTF-8 in form encoding");
  });

  test("a parameter named like something of every object is just a parameter", () => {
    const form = parseForm(bytes("__proto__=1&constructor=2&toString=3"));
    expect(Object.entries(form)).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
      ["toString", "3"],
    ]);
  });
});
