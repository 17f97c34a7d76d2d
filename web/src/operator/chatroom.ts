/** A room as the server API describes it. */
export type Chatroom = {
  readonly roomid: number;
  readonly name: string;
  readonly creator: string;
  readonly valid: boolean;
  readonly muted: boolean;
  readonly announcement: string | null;
  readonly broadcasturl: string | null;
  readonly ext: string;
  readonly queuelevel: number;
  readonly onlineusercount?: number;
  /** How the room closes by itself, if it does. */
  readonly delayInfo?: DelayInfo;
} & OperatedFields;

/** What only the calls for operators tell. */
type OperatedFields = {
  readonly slowModeSeconds?: number;
  readonly multiClientPolicy?: number;
  readonly messagesPerSecond?: number;
  /** Its sender's id of the pinned message. */
  readonly pinnedMsgId?: string;
};

export type DelayInfo = {
  readonly delayClosePolicy: number;
  readonly delaySeconds: number;
  /** 1 while the time runs. */
  readonly status: number;
  readonly startTime: number;
};

export type ChatroomPage = { readonly desc: { readonly data: readonly Chatroom[]; readonly next?: number } };

/** The policies of `updateDelayClosePolicy`. */
const AFTER_FIXED_TIME = 1;
const AFTER_IDLE_TIME = 2;

export function roomFacts(room: Chatroom): string {
  const facts = [room.valid ? "open" : "closed"];
  if (room.onlineusercount !== undefined) facts.push(`${room.onlineusercount} online`);
  if (room.muted) facts.push("muted");
  if (room.slowModeSeconds) facts.push(`slow mode ${room.slowModeSeconds} s`);
  if (room.pinnedMsgId !== undefined) facts.push("a message is pinned");
  const closing = closingText(room.delayInfo);
  if (closing !== "") facts.push(closing);
  return facts.join(" · ");
}

function closingText(delay: DelayInfo | undefined): string {
  if (delay?.delayClosePolicy === AFTER_FIXED_TIME) return `closes ${delay.delaySeconds} s after that was set`;
  if (delay?.delayClosePolicy === AFTER_IDLE_TIME) return `closes when it was empty for ${delay.delaySeconds} s`;
  return "";
}
