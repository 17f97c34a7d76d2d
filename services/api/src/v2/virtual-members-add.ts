import { type AccountId, limits, PlazaError } from "@plaza/core";
import type { Account } from "@plaza/ports";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { objects } from "../call/json-parameters.ts";
import { accountId, optional, optionalText, roomId, text } from "../call/parameters.ts";
import { addVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";
import { failedAccount } from "./failed-account.ts";
import { notificationOf, toldByDefault } from "./notification-parameters.ts";

/** Of one call, from the product's API; V1 and our own protocol take half of it at a time. */
const MAX_ADDED = 200;

const virtualMember = {
  account_id: accountId(),
  room_nick: optional(text(limits.MAX_NICK_LENGTH)),
  room_avatar: optional(text(limits.MAX_AVATAR_LENGTH)),
  extension: optional(text(limits.MAX_EXTENSION_LENGTH)),
};

const parameters = z.object({
  room_id: roomId(),
  virtual_members: objects(virtualMember, { max: MAX_ADDED, what: "virtual members" }),
  // Of those who have none of their own.
  extension: optionalText(limits.MAX_EXTENSION_LENGTH),
  ...toldByDefault,
});

type Input = z.output<typeof parameters>;
type Given = Input["virtual_members"][number];
type Failed = ReturnType<typeof failedAccount>;

/** [VM1] Adds registered accounts as virtual members for 24 hours; those who are there already begin anew. */
export const virtualMembersAdd = defineCall({
  method: "POST",
  path: "/im/v2/room_members/actions/virtual_members",
  parameters,
  execute: async (input, context) => {
    const { registered, failed } = await tellRegistered(input.virtual_members, context);
    const first = registered.slice(0, limits.MAX_VIRTUAL_MEMBERS_PER_CALL);
    const second = registered.slice(limits.MAX_VIRTUAL_MEMBERS_PER_CALL);
    await add(first, input, context);
    const late = second.length === 0 ? [] : await tryToAdd(second, input, context);
    const refused = new Set(late.map(({ account_id }) => account_id));
    const added = registered.map(({ account }) => account.accountId).filter((id) => !refused.has(id));
    return { success_list: added, failed_list: [...failed, ...late] };
  },
});

type Registered = { readonly given: Given; readonly account: Account };

async function tellRegistered(given: readonly Given[], { accounts }: CallContext) {
  const unique = [...new Map(given.map((one) => [one.account_id, one])).values()];
  const looked = await Promise.all(unique.map(async (one) => ({ one, account: await accounts.get(one.account_id) })));
  return {
    registered: looked.flatMap(({ one, account }): Registered[] => (account ? [{ given: one, account }] : [])),
    failed: looked.flatMap(({ one, account }) =>
      account ? [] : [failedAccount(one.account_id, unknown(one.account_id))],
    ),
  };
}

/** The first are added already, so what becomes of these is told of each and does not fail the call. */
async function tryToAdd(
  members: readonly Registered[],
  input: Input,
  context: CallContext,
): Promise<readonly Failed[]> {
  try {
    await add(members, input, context);
    return [];
  } catch (error) {
    if (!(error instanceof PlazaError)) throw error;
    return members.map(({ account }) => failedAccount(account.accountId, error));
  }
}

function add(members: readonly Registered[], input: Input, { rooms }: CallContext) {
  const shown = members.map(({ given, account }) => ({
    accountId: account.accountId,
    nick: given.room_nick ?? account.name,
    avatar: given.room_avatar ?? account.icon,
    extension: given.extension ?? input.extension,
  }));
  return addVirtualMembers({ roomId: input.room_id, members: shown, notification: notificationOf(input) }, rooms);
}

function unknown(id: AccountId): PlazaError {
  return new PlazaError({ error: "accountNotFound", message: `${id} is not registered` });
}
