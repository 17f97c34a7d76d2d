import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstItems } from "./pages.ts";

describe("pages", () => {
  it("give the first of all items, as many as are wanted, and never ask for more", async () => {
    const sizes = fc.record({
      all: fc.nat(60),
      limit: fc.integer({ min: 1, max: 60 }),
      max: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ all, limit, max }) => {
        const asked: number[] = [];
        const found = await firstItems(limit, max, async (at = 0, size) => {
          asked.push(size);
          const end = Math.min(all, at + size);
          return { items: range(at, end), next: end < all ? end : undefined };
        });
        expect(found).toEqual(range(0, Math.min(all, limit)));
        expect(asked.every((size) => size >= 1 && size <= max)).toBe(true);
      }),
    );
  });
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
