import type { AddCommand } from "../command-context.ts";
import { addMuteMember } from "./mute-member.ts";
import { addMuteRoom, addUnmuteRoom } from "./mute-room.ts";
import { addMuteTag, addUnmuteTag } from "./mute-tag.ts";
import { addUnmuteMember } from "./unmute-member.ts";

export const addMute: AddCommand = (program, context) => {
  const group = program
    .command("mute")
    .description("stop an account (mute ROOM ACCOUNT), a whole room or a tag from speaking");
  for (const add of [addMuteMember, addMuteRoom, addMuteTag]) add(group, context);
};

export const addUnmute: AddCommand = (program, context) => {
  const group = program
    .command("unmute")
    .description("let an account (unmute ROOM ACCOUNT), a whole room or a tag speak again");
  for (const add of [addUnmuteMember, addUnmuteRoom, addUnmuteTag]) add(group, context);
};
