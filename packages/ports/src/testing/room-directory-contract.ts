import type { AccountId, RoomId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoomDirectory, RoomDirectoryPage } from "../room-directory.ts";
import { freshAccountId, freshRoomId } from "./fresh-ids.ts";
import { type Subject, useSubject } from "./use-subject.ts";

export type RoomDirectorySubject = Subject & { readonly directory: RoomDirectory };

/** Opens the adapter with a directory to which nobody else adds. Called several times. */
export type RoomDirectorySetup = () => Promise<RoomDirectorySubject>;

type Entry = { readonly roomId: RoomId; readonly creator: AccountId };

/** The rules of RoomDirectory. */
export function roomDirectoryContract(name: string, setup: RoomDirectorySetup): void {
  describe(`room directory contract: ${name}`, () => {
    const subject = useSubject(setup);
    /** Everything that tests of this suite have added. */
    const added: Entry[] = [];
    const add = async (...entries: readonly Entry[]) => {
      added.push(...entries);
      for (const entry of entries) await subject().directory.add(entry);
    };

    it("an empty directory, and a creator without rooms, have an empty page", async () => {
      const { directory } = subject();
      expect(await directory.list({ limit: 10 })).toEqual([]);
      expect(await directory.list({ creator: freshAccountId(), limit: 10 })).toEqual([]);
    });

    it("rooms stand in descending order, in whatever order they were added", async () => {
      const { directory } = subject();
      const creator = freshAccountId();
      const roomIds = [7, 1_000, 99, 8, 2 ** 40, 12].map((id) => id as RoomId);
      await add(...roomIds.map((roomId) => ({ roomId, creator })));
      const descending = roomIds.toSorted((a, b) => b - a);
      expect(await directory.list({ creator, limit: 10 })).toEqual(descending);
      expect(await directory.list({ limit: 1_000 })).toEqual(plainPage(added, { limit: 1_000 }));
    });

    it("the largest room ids are told apart", async () => {
      const { directory } = subject();
      const creator = freshAccountId();
      const largest = [0, 1, 2].map((less) => (Number.MAX_SAFE_INTEGER - less) as RoomId);
      await add(...largest.map((roomId) => ({ roomId, creator })));
      const [first, second, third] = largest;
      expect(await directory.list({ creator, limit: 10 })).toEqual([first, second, third]);
      expect(await directory.list({ ...(second && { before: second }), creator, limit: 10 })).toEqual([third]);
      expect(await directory.list({ ...(first && { before: first }), limit: 2 })).toEqual([second, third]);
    });

    it("an entry that is added again changes nothing", async () => {
      const { directory } = subject();
      const entry = { roomId: freshRoomId(), creator: freshAccountId() };
      await add(entry);
      await directory.add(entry);
      expect(await directory.list({ creator: entry.creator, limit: 10 })).toEqual([entry.roomId]);
      const all = await directory.list({ limit: 1_000 });
      expect(all.filter((roomId) => roomId === entry.roomId)).toHaveLength(1);
    });

    it("pages that begin below the last room of the page before have every room once", async () => {
      const { directory } = subject();
      const creator = freshAccountId();
      const roomIds = Array.from({ length: 25 }, freshRoomId);
      await add(...roomIds.map((roomId) => ({ roomId, creator })));
      const listed: RoomId[] = [];
      for (let page = await directory.list({ creator, limit: 10 }); page.length > 0; ) {
        listed.push(...page);
        const before = page.at(-1);
        page = await directory.list({ creator, limit: 10, ...(before && { before }) });
      }
      expect(listed).toEqual(roomIds.toSorted((a, b) => b - a));
    });

    it("entries that are added side by side are all there", async () => {
      const { directory } = subject();
      const creator = freshAccountId();
      const entries = Array.from({ length: 50 }, () => ({ roomId: freshRoomId(), creator }));
      await Promise.all(entries.map((entry) => add(entry)));
      expect(await directory.list({ creator, limit: 100 })).toEqual(plainPage(entries, { limit: 100 }));
    });

    it("any page is that of a plain list", async () => {
      const creators = [freshAccountId(), freshAccountId()];
      const steps = fc.array(fc.nat({ max: 1 }), { maxLength: 10 });
      const pages = fc.record({
        of: fc.nat({ max: 2 }),
        before: fc.nat({ max: 30 }),
        limit: fc.integer({ min: 1, max: 9 }),
      });
      await fc.assert(
        fc.asyncProperty(steps, fc.array(pages, { minLength: 4, maxLength: 4 }), async (whose, queries) => {
          await add(...whose.map((of) => ({ roomId: freshRoomId(), creator: creators[of] ?? freshAccountId() })));
          for (const { of, before, limit } of queries) {
            const [creator, anchor] = [creators[of], added[before]?.roomId];
            const page = { ...(creator && { creator }), ...(anchor && { before: anchor }), limit };
            expect(await subject().directory.list(page)).toEqual(plainPage(added, page));
          }
        }),
        { numRuns: 40 },
      );
    }, 60_000);
  });
}

function plainPage(entries: readonly Entry[], { creator, before, limit }: RoomDirectoryPage): readonly RoomId[] {
  const wanted = entries.filter((entry) => creator === undefined || entry.creator === creator);
  const roomIds = [...new Set(wanted.map(({ roomId }) => roomId))];
  return roomIds
    .filter((roomId) => before === undefined || roomId < before)
    .sort((a, b) => b - a)
    .slice(0, limit);
}
