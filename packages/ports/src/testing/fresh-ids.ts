import { randomUUID } from "node:crypto";
import { type AccountId, type GatewayId, parseAccountId, parseRoomId, type RoomId, type SessionId } from "@plaza/core";

// Suites run against servers that other suites use at the same time, so every test draws its own names.

export function freshRoomId(): RoomId {
  const roomId = parseRoomId(1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1)));
  if (roomId === undefined) throw new Error("the drawn room id is out of range");
  return roomId;
}

export function freshAccountId(): AccountId {
  return accountIdOf(`a.${randomUUID().replaceAll("-", "").slice(0, 24)}`);
}

export function accountIdOf(text: string): AccountId {
  const accountId = parseAccountId(text);
  if (accountId === undefined) throw new Error(`not an account id: ${text}`);
  return accountId;
}

export function freshSessionId(): SessionId {
  return randomUUID() as SessionId;
}

export function freshGatewayId(): GatewayId {
  return `gateway-${randomUUID()}` as GatewayId;
}
