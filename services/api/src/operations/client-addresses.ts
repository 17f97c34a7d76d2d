import { PlazaError, type RoomId } from "@plaza/core";
import type { CallContext } from "../call/call-context.ts";

/**
 * Where clients may connect for a room. Every gateway serves every kind of client, so the kind changes nothing; the
 * account may come with a JWT and need not be registered.
 */
export async function clientAddresses(roomId: RoomId, { rooms, gateways }: CallContext): Promise<readonly string[]> {
  await rooms.describe(roomId);
  const addresses = gateways.addresses();
  if (addresses.length === 0) throw new PlazaError({ error: "overloaded", message: "no gateway is alive" });
  return addresses;
}
