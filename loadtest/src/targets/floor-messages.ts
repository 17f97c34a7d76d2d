export type FloorEvent = { readonly kind: "listening"; readonly port: number } | { readonly kind: "offered" };

export const FLOOR_HOST = "127.0.0.1";
export const FLOOR_PATH = "/floor";
export const FLOOR_SUBPROTOCOL = "plaza.v1.protobuf";
