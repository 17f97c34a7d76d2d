import { actorIn } from "../api/actor.ts";
import { nothing } from "../api/answers.ts";
import { durationText, parseDuration } from "../argument/duration.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";
import { STANDING_CHANGES } from "./standing-change.ts";

type Options = ActingOptions & { readonly for?: number };

export const addMuteMember: AddCommand = (group, context) => {
  group
    .command("member", { isDefault: true })
    .description("stop an account from speaking; the word member may be left out")
    .argument("<room>", "its id", parseRoomId)
    .argument("<account>", "who is muted")
    .option("--for <duration>", "for how long, as 90s, 10m, 2h, 1h30m or 1d (until it is ended)", parseDuration)
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, target: string, { as, reason, for: seconds }: Options) => {
      const { api, output } = context;
      const form = { roomid, operator: await actorIn(api, roomid, as), target, notifyExt: reason };
      const result = { roomid, accid: target, ...(seconds !== undefined && { muteDuration: seconds }) };
      if (seconds === undefined) {
        await api.call("chatroom/setMemberRole", { ...form, opt: STANDING_CHANGES.muted, optvalue: true }, nothing);
        output.report(result, `muted ${target} in room ${roomid} until it is ended`);
      } else {
        await api.call("chatroom/temporaryMute", { ...form, muteDuration: seconds }, nothing);
        output.report(result, `muted ${target} in room ${roomid} for ${durationText(seconds)}`);
      }
    });
};
