import {
  type BroadcastMessage,
  type ClientType,
  createClient,
  type EnterOptions,
  type NotificationContent,
  type PlazaClient,
  type Room,
  type RoomMessage,
  type RoomNotification,
} from "@plaza/client";
import type { Target } from "./target.ts";
import { Uplink } from "./uplink.ts";

export type Account = { readonly accountId: string; readonly token: string };

/** A client in one room that remembers what its application saw. */
export type Viewer = {
  readonly client: PlazaClient;
  readonly room: Room;
  readonly messages: readonly RoomMessage[];
  readonly notifications: readonly RoomNotification[];
  readonly notices: readonly NotificationContent[];
  readonly broadcasts: readonly BroadcastMessage[];
  /** How often the application was told that something is missing. */
  readonly lostContinuity: () => number;
};

/** A viewer whose connection a test can take away for a while. */
export type RovingViewer = Viewer & { readonly uplink: Uplink };

export type ViewerOptions = {
  readonly roomId: number;
  /** Which gateway to begin with; it goes on to the others when that one is away. */
  readonly gateway?: number;
  /** Absent: an anonymous visitor. */
  readonly account?: Account;
  readonly nick?: string;
  readonly enter?: EnterOptions;
  readonly clientType?: ClientType;
  readonly deviceId?: string;
};

const RECONNECT = { baseMs: 100, maxMs: 1_000 };

export function openViewer(target: Target, options: ViewerOptions): Promise<Viewer> {
  const { gateway = 0 } = options;
  const urls = [...target.gatewayUrls.slice(gateway), ...target.gatewayUrls.slice(0, gateway)];
  return enter(createClient({ urls, ...identityOf(options), reconnect: RECONNECT }), options);
}

export async function openRovingViewer(target: Target, options: ViewerOptions): Promise<RovingViewer> {
  const uplink = new Uplink(target.gatewayUrls, options.gateway ?? 0);
  const { resolveUrl, WebSocket } = uplink;
  const client = createClient({ resolveUrl, WebSocket, ...identityOf(options), reconnect: RECONNECT });
  return { ...(await enter(client, options)), uplink };
}

function identityOf({ account, clientType, deviceId }: ViewerOptions) {
  return {
    ...(account ?? ({ anonymous: true } as const)),
    ...(clientType !== undefined && { clientType }),
    ...(deviceId !== undefined && { deviceId }),
  };
}

async function enter(client: PlazaClient, { roomId, nick, enter: options }: ViewerOptions): Promise<Viewer> {
  const messages: RoomMessage[] = [];
  const notifications: RoomNotification[] = [];
  const notices: NotificationContent[] = [];
  const broadcasts: BroadcastMessage[] = [];
  let lost = 0;
  client.on("broadcast", (message) => void broadcasts.push(message));
  try {
    const room = await client.enterRoom(roomId, { ...(nick !== undefined && { nick }), ...options });
    room.on("message", (message) => void messages.push(message));
    room.on("notification", (notification) => void notifications.push(notification));
    room.on("notice", (notice) => void notices.push(notice));
    room.on("continuityLost", () => {
      lost += 1;
    });
    return { client, room, messages, notifications, notices, broadcasts, lostContinuity: () => lost };
  } catch (error) {
    client.close();
    throw error;
  }
}
