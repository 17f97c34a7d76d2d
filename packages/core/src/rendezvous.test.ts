import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rendezvousOwner } from "./rendezvous.ts";

const PARTITIONS = Array.from({ length: 256 }, (_, partition) => String(partition));
const nodeSets = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });

describe("rendezvousOwner", () => {
  it("is stable for ever", () => {
    const owners = PARTITIONS.slice(0, 6).map((key) => rendezvousOwner(key, ["a", "b", "c"]));
    expect(owners).toEqual(["b", "c", "b", "b", "a", "a"]);
  });

  it("nobody owns a key when there is nobody", () => {
    expect(rendezvousOwner("1", [])).toBeUndefined();
  });

  it("every node computes the same owner, in whatever order it knows the nodes", () => {
    fc.assert(
      fc.property(nodeSets, fc.string(), (nodes, key) => {
        const owner = rendezvousOwner(key, nodes);
        expect(nodes).toContain(owner);
        expect(rendezvousOwner(key, nodes.toReversed())).toBe(owner);
        expect(rendezvousOwner(key, nodes.toSorted())).toBe(owner);
      }),
    );
  });

  it("when a node goes, only its keys move; when one comes, keys move only to it", () => {
    fc.assert(
      fc.property(nodeSets, (nodes) => {
        const [moving, ...others] = nodes;
        for (const key of PARTITIONS) {
          const without = rendezvousOwner(key, others);
          const withIt = rendezvousOwner(key, nodes);
          expect(withIt === without || withIt === moving).toBe(true);
        }
      }),
    );
  });

  it("nodes get fair shares of the partitions", () => {
    const nodes = ["authority-a", "authority-b", "authority-c", "authority-d"];
    const owners = PARTITIONS.map((key) => rendezvousOwner(key, nodes));
    for (const node of nodes) {
      const share = owners.filter((owner) => owner === node).length;
      // 64 are expected, with a standard deviation of 7.
      expect(share).toBeGreaterThan(36);
      expect(share).toBeLessThan(92);
    }
  });
});
