import type { AccountId, ClientType } from "@plaza/core";

/** Who speaks through a connection, once its token has been checked. */
export type Identity = {
  readonly accountId: AccountId;
  readonly isAnonymous: boolean;
  readonly clientType: ClientType;
  readonly deviceId: string;
};
