import type { AccountId } from "@plaza/core";

type SendCommand = {
  readonly actor: { readonly accountId: AccountId };
  readonly message: { readonly clientMessageId: string };
};

/** One sender's client message id names one message in the room. [ID1] */
export function idempotencyKey(command: SendCommand): string {
  return `${command.actor.accountId}/${command.message.clientMessageId}`;
}

/** A message is recalled once. No account id is empty, so no message has this key. [RC4] */
export function recallKey(seq: number): string {
  return `/recall/${seq}`;
}
