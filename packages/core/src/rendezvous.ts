import { hash32 } from "./hash.ts";

/**
 * The owner of `key` among `nodes` by rendezvous (highest random weight) hashing: when a node comes or goes, only the
 * keys that it gains or loses move. Ties go to the smaller name, so every node computes the same owner.
 */
export function rendezvousOwner(key: string, nodes: readonly string[]): string | undefined {
  let owner: string | undefined;
  let ownerWeight = -1;
  for (const node of nodes) {
    const weight = hash32(`${node}/${key}`);
    if (weight > ownerWeight || (weight === ownerWeight && owner !== undefined && node < owner)) {
      owner = node;
      ownerWeight = weight;
    }
  }
  return owner;
}
