import { createClient, type PlazaClient, type Room, type RoomMessage, type RoomNotification } from "@plaza/client";
import type { Target } from "./target.ts";

/** A client in one room that remembers what its application saw. */
export type Viewer = {
  readonly client: PlazaClient;
  readonly room: Room;
  readonly messages: readonly RoomMessage[];
  readonly notifications: readonly RoomNotification[];
  /** How often the application was told that something is missing. */
  readonly lostContinuity: () => number;
};

export type ViewerOptions = {
  readonly roomId: number;
  /** Which gateway to begin with; it goes on to the others when that one is away. */
  readonly gateway?: number;
  /** Absent: an anonymous visitor. */
  readonly account?: { readonly accountId: string; readonly token: string };
  readonly nick?: string;
};

export async function openViewer(target: Target, options: ViewerOptions): Promise<Viewer> {
  const { roomId, gateway = 0, account, nick } = options;
  const urls = [...target.gatewayUrls.slice(gateway), ...target.gatewayUrls.slice(0, gateway)];
  const identity = account ?? ({ anonymous: true } as const);
  const client = createClient({ urls, ...identity, reconnect: { baseMs: 100, maxMs: 1_000 } });
  const messages: RoomMessage[] = [];
  const notifications: RoomNotification[] = [];
  let lost = 0;
  try {
    const room = await client.enterRoom(roomId, nick === undefined ? {} : { nick });
    room.on("message", (message) => void messages.push(message));
    room.on("notification", (notification) => void notifications.push(notification));
    room.on("continuityLost", () => {
      lost += 1;
    });
    return { client, room, messages, notifications, lostContinuity: () => lost };
  } catch (error) {
    client.close();
    throw error;
  }
}
