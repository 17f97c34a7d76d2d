import type { AccountId, ClientType, GatewayId, Refusal, SessionId } from "@plaza/core";

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

/** A call of the server API may name nobody; then there is nobody who could speak or show. */
export function whyNameless({ accountId }: Actor): Refusal | undefined {
  return accountId === ""
    ? { error: "badArgument", message: "account_id is missing: this is done by somebody" }
    : undefined;
}
