import { PlazaError, parseAccountId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { VirtualMemberCommand } from "../room/room-command.ts";
import type { CommandContext, CommandHandler, CommandInput } from "./command-context.ts";
import { noticeOptionsOf } from "./notice-options.ts";
import { answerTo } from "./room-work.ts";

type Reply = plaza.cluster.v1.RoomReply.$Properties;

/** [VM1] */
export const addVirtualMembers: CommandHandler<plaza.cluster.v1.AddVirtualMembers.$Properties> = async (
  input,
  context,
) => {
  const members = (input.command.members ?? []).map(({ accountId, nick, avatar, extension }) => ({
    accountId: accountIdOf(accountId ?? ""),
    nick: nick ?? "",
    avatar: avatar ?? "",
    extension: extension ?? "",
  }));
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  return change(input, { kind: "addVirtualMembers", actor: input.actor, members, notice }, context);
};

/** [VM1] */
export const removeVirtualMembers: CommandHandler<plaza.cluster.v1.RemoveVirtualMembers.$Properties> = async (
  input,
  context,
) => {
  const accountIds = input.command.all ? "all" : (input.command.accountIds ?? []).map(accountIdOf);
  const notice = await noticeOptionsOf(input, input.actor.accountId, context);
  return change(input, { kind: "removeVirtualMembers", actor: input.actor, accountIds, notice }, context);
};

function accountIdOf(text: string) {
  const accountId = parseAccountId(text);
  if (accountId) return accountId;
  throw new PlazaError({ error: "badArgument", message: `account_id ${text} is no valid account id` });
}

async function change(
  input: CommandInput<unknown>,
  command: VirtualMemberCommand,
  context: CommandContext,
): Promise<Reply> {
  const work = { kind: "change", command } as const;
  const { answer } = await answerTo("virtualMembersChanged", { ...input, work }, context);
  return { virtualMembersChanged: { accountIds: [...answer.changed], unchanged: [...answer.unchanged] } };
}
