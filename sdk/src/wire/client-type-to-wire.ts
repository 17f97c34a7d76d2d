import { CLIENT_TYPES } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { ClientType } from "../members.ts";

export function clientTypeToWire(clientType: ClientType): plaza.v1.ClientType {
  return CLIENT_TYPES[clientType] as plaza.v1.ClientType;
}
