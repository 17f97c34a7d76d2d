import { hash32, type RoomId } from "@plaza/core";
import type { Account } from "@plaza/ports";
import { clientTypeToWire } from "@plaza/proto";
import type { RoomCommands } from "../room-commands.ts";
import { contentToWire, type MessageContent } from "./message-content.ts";

export type BroadcastMessage = {
  readonly sender: Account;
  readonly content: MessageContent;
  readonly isHighPriority: boolean;
  /** Empty: everyone. */
  readonly targetTags: string;
};

/** [BR1] Sends a message to whoever is online in any room, without storing it, and returns its time. */
export async function broadcastMessage(broadcast: BroadcastMessage, rooms: RoomCommands): Promise<number> {
  const { sender, content, isHighPriority, targetTags } = broadcast;
  const { accountId, name: nick, icon: avatar } = sender;
  const message = {
    ...contentToWire(content),
    sender: { accountId, nick, avatar, clientType: clientTypeToWire("rest") },
    doNotStore: true,
    highPriority: isHighPriority,
  };
  const command = { broadcast: { id: content.id, message, targetTags } };
  const { timeMs } = await rooms.executeFor("broadcastSent", {
    roomId: choosingAuthority(content.id),
    command,
    accountId,
  });
  return timeMs ?? 0;
}

/** No room: it only chooses the authority, always the same one for an id, which so can tell a repetition. */
function choosingAuthority(id: string): RoomId {
  return (hash32(id) + 1) as RoomId;
}
