import { actorIn } from "../api/actor.ts";
import { inMembers, nothing } from "../api/answers.ts";
import type { ServerApi } from "../api/server-api.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";
import { STANDING_CHANGES } from "./standing-change.ts";

export const addUnmuteMember: AddCommand = (group, context) => {
  group
    .command("member", { isDefault: true })
    .description("let an account speak again; the word member may be left out")
    .argument("<room>", "its id", parseRoomId)
    .argument("<account>", "whose mutes end")
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, target: string, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const form = { roomid, operator: await actorIn(api, roomid, as), target, notifyExt: reason };
      const mutes = await mutesOf(api, roomid, target);
      if (mutes.isTemporary) await api.call("chatroom/temporaryMute", { ...form, muteDuration: 0 }, nothing);
      // Of an account that is not muted at all the server says so itself.
      if (mutes.isLasting || !mutes.isTemporary) {
        await api.call("chatroom/setMemberRole", { ...form, opt: STANDING_CHANGES.muted, optvalue: false }, nothing);
      }
      output.report({ roomid, accid: target }, `unmuted ${target} in room ${roomid}`);
    });
};

/** An account may be muted in both ways at once, and people who unmute it mean both. */
async function mutesOf(api: ServerApi, roomid: number, target: string) {
  const form = { roomid, accids: JSON.stringify([target]) };
  const { desc } = await api.call("chatroom/queryMembers", form, inMembers);
  return {
    isLasting: desc.data.some(({ muted }) => muted === true),
    isTemporary: desc.data.some(({ tempMuted }) => tempMuted === true),
  };
}
