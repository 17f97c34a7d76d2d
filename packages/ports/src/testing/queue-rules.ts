import type { QueueElement } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import type { RoomChanges, StoredRoom } from "../room-store.ts";
import { accountIdOf } from "./fresh-ids.ts";
import { buildQueueElement, buildRoom } from "./room-builder.ts";
import { commitStep, loadRoom } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function queueRules(setup: RoomStoreSetup): void {
  describe("queues", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("elements load in ascending order, in whatever order they were put", async () => {
      const { queue, version } = await roomAfter(subject(), [
        { putQueueElements: [element("last", 30), element("first", -5)] },
        { putQueueElements: [element("second", 7), element("third", 20)] },
      ]);
      expect(queue.map(({ key }) => key)).toEqual(["first", "second", "third", "last"]);
      expect(version).toBe(3);
    });

    it("an element comes back with every field as it was given, whatever characters it has", async () => {
      const text = "房间 🎉 \u0000 \" ' \\ \n {tag}";
      const given = buildQueueElement({ key: text, value: text, ownerNick: text, isTransient: true });
      const { queue } = await roomAfter(subject(), [{ putQueueElements: [given] }]);
      expect(queue).toEqual([given]);
    });

    it("an element with a known key replaces the one that is there, its place too", async () => {
      const moved = { ...element("a", 3), value: "new" };
      const { queue } = await roomAfter(subject(), [
        { putQueueElements: [element("a", 1), element("b", 2)] },
        { putQueueElements: [moved] },
      ]);
      expect(queue).toEqual([element("b", 2), moved]);
    });

    it("elements are removed by key; removing an unknown key changes nothing but the version", async () => {
      const { queue, version } = await roomAfter(subject(), [
        { putQueueElements: [element("a", 1), element("b", 2), element("c", 3)] },
        { removeQueueElements: ["a", "c"] },
        { removeQueueElements: ["unknown"] },
      ]);
      expect(queue).toEqual([element("b", 2)]);
      expect(version).toBe(4);
    });

    it("a key that is removed and put in one commit stays", async () => {
      const { queue, version } = await roomAfter(subject(), [
        { putQueueElements: [element("a", 1)] },
        { putQueueElements: [element("a", 9)], removeQueueElements: ["a"] },
      ]);
      expect(queue).toEqual([element("a", 9)]);
      expect(version).toBe(3);
    });

    it("empty lists change nothing, not even the version", async () => {
      const { version } = await roomAfter(subject(), [{ putQueueElements: [], removeQueueElements: [] }]);
      expect(version).toBe(1);
    });

    it("a full queue is put, loaded and emptied in one commit each", async () => {
      const elements = Array.from({ length: 1_000 }, (_, i) => element(`key ${i}`, i, "v".repeat(4_096)));
      const full = await roomAfter(subject(), [{ putQueueElements: elements.toReversed() }]);
      expect(full.queue).toEqual(elements);
      const removeQueueElements = elements.map(({ key }) => key);
      await commitStep(subject().rooms, full.room.roomId, { changes: { removeQueueElements } });
      expect((await loadRoom(subject().rooms, full.room.roomId)).queue).toEqual([]);
    }, 30_000);
  });
}

function element(key: string, order: number, value = "value"): QueueElement {
  return buildQueueElement({ key, order, value, owner: accountIdOf("owner") });
}

/** A new room after a commit of each of the changes. */
async function roomAfter({ rooms }: RoomStoreSubject, series: readonly RoomChanges[]): Promise<StoredRoom> {
  const room = buildRoom();
  await rooms.create(room, []);
  for (const changes of series) expect((await commitStep(rooms, room.roomId, { changes })).kind).toBe("committed");
  return loadRoom(rooms, room.roomId);
}
