/** WebSocket subprotocols [PV2]: the same messages as protobuf bytes or as protobuf's JSON mapping. */
export const SUBPROTOCOLS = ["plaza.v1.protobuf", "plaza.v1.json"] as const;

export type Subprotocol = (typeof SUBPROTOCOLS)[number];

/** The first of the client's offers (a Sec-WebSocket-Protocol header) that we speak, or undefined. */
export function chooseSubprotocol(offered: string): Subprotocol | undefined {
  return offered
    .split(",")
    .map((name) => name.trim())
    .find(isSubprotocol);
}

function isSubprotocol(name: string): name is Subprotocol {
  return (SUBPROTOCOLS as readonly string[]).includes(name);
}
