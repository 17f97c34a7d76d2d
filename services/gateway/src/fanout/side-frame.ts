import type { Place } from "@plaza/audience";
import type { AccountId } from "@plaza/core";
import type { plaza } from "@plaza/proto";

/** Whom something is for. What is left empty lets everybody pass; what is there must all hold. */
export type Audience = {
  readonly accounts: readonly AccountId[];
  /** Empty: whatever tags a session holds. */
  readonly tagExpression: string;
  readonly place: Place | undefined;
};

/** [MS6] A frame for some of the room's sessions. */
export type SideFrame = {
  readonly audience: Audience;
  /** An encoded ServerFrame. */
  readonly frame: Uint8Array;
};

/** Owns its bytes, like the envelope that it is a part of. */
export function sideFrameFromWire(side: plaza.cluster.v1.SideFrame.$Properties): SideFrame {
  const { accounts, tagExpression, place, clientFrame } = side;
  return {
    audience: {
      accounts: (accounts ?? []) as AccountId[],
      tagExpression: tagExpression ?? "",
      place: place ? placeFromWire(place) : undefined,
    },
    frame: new Uint8Array(clientFrame ?? []),
  };
}

export function placeFromWire({ x, y, z }: plaza.v1.Place.$Properties): Place {
  return { x: x ?? 0, y: y ?? 0, z: z ?? 0 };
}
