import type { RoomCommit } from "@plaza/ports";

/** The keys that make a commit a duplicate when one of them is known. */
export function askedKeys({ idempotencyKeys, checkedKeys = [] }: RoomCommit): readonly string[] {
  return [...idempotencyKeys.map(({ key }) => key), ...checkedKeys];
}
