import { actorIn } from "../api/actor.ts";
import { nothing } from "../api/answers.ts";
import { durationText, parseDuration } from "../argument/duration.ts";
import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { type ActingOptions, AS_OPERATOR, REASON } from "./shared-options.ts";

type MuteOptions = ActingOptions & { readonly for: number };

export const addMuteTag: AddCommand = (group, context) => {
  group
    .command("tag")
    .description("stop whoever holds a tag from speaking, for a time")
    .argument("<room>", "its id", parseRoomId)
    .argument("<tag>", "the tag")
    .requiredOption("--for <duration>", "for how long, as 90s, 10m, 2h, 1h30m or 1d", parseDuration)
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, targetTag: string, { as, reason, for: muteDuration }: MuteOptions) => {
      const { api, output } = context;
      const operator = await actorIn(api, roomid, as);
      const form = { roomid, operator, targetTag, muteDuration, notifyExt: reason };
      await api.call("chatroom/tagTemporaryMute", form, nothing);
      const sentence = `muted tag ${targetTag} in room ${roomid} for ${durationText(muteDuration)}`;
      output.report({ roomid, targetTag, muteDuration }, sentence);
    });
};

export const addUnmuteTag: AddCommand = (group, context) => {
  group
    .command("tag")
    .description("end the mute of a tag")
    .argument("<room>", "its id", parseRoomId)
    .argument("<tag>", "the tag")
    .option(...AS_OPERATOR)
    .option(...REASON)
    .action(async (roomid: number, targetTag: string, { as, reason }: ActingOptions) => {
      const { api, output } = context;
      const operator = await actorIn(api, roomid, as);
      const form = { roomid, operator, targetTag, muteDuration: 0, notifyExt: reason };
      await api.call("chatroom/tagTemporaryMute", form, nothing);
      output.report({ roomid, targetTag }, `unmuted tag ${targetTag} in room ${roomid}`);
    });
};
