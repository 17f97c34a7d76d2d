import type { AccountId, ClientType, GatewayId, SessionId } from "@plaza/core";

/** On whose behalf a command runs, as the gateway or the api has authenticated it. */
export type Actor = {
  readonly accountId: AccountId;
  readonly isAnonymous: boolean;
  readonly clientType: ClientType;
  readonly origin: ActorOrigin;
};

export type ActorOrigin =
  | { readonly kind: "session"; readonly sessionId: SessionId; readonly gatewayId: GatewayId }
  | { readonly kind: "serverApi" };
