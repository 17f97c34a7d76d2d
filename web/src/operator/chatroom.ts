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
};

export type ChatroomPage = { readonly desc: { readonly data: readonly Chatroom[]; readonly next?: number } };

export function roomFacts(room: Chatroom): string {
  const facts = [room.valid ? "open" : "closed"];
  if (room.onlineusercount !== undefined) facts.push(`${room.onlineusercount} online`);
  if (room.muted) facts.push("muted");
  return facts.join(" · ");
}
