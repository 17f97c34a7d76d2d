import { z } from "zod";

// What the server answers, as far as commands read it. Loose: `--json` shows everything that came.

export const nothing = z.looseObject({});

export const chatroom = z.looseObject({
  roomid: z.number(),
  name: z.string(),
  creator: z.string(),
  valid: z.boolean(),
  muted: z.boolean(),
  onlineusercount: z.number().optional(),
  createtime: z.number().optional(),
});

export const member = z.looseObject({
  accid: z.string(),
  nick: z.string(),
  type: z.string(),
  onlineStat: z.boolean(),
  enterTime: z.number(),
  blacklisted: z.boolean().optional(),
  muted: z.boolean().optional(),
  tempMuted: z.boolean().optional(),
  tempMuteTtl: z.number().optional(),
  isRobot: z.boolean().optional(),
});

export const storedMessage = z.looseObject({
  from: z.string(),
  msgid: z.string(),
  sendtime: z.number(),
  type: z.number(),
  body: z.unknown(),
});

export type Chatroom = z.output<typeof chatroom>;
export type Member = z.output<typeof member>;
export type StoredMessage = z.output<typeof storedMessage>;

export const inChatroom = z.looseObject({ chatroom });
export const inMembers = z.looseObject({ desc: z.looseObject({ data: z.array(member) }) });
export const inMessages = z.looseObject({ msgs: z.array(storedMessage) });
