import { createClient, type PlazaClient, type Room } from "@plaza/client";
import { paced } from "../pace.ts";
import { newText } from "../payload.ts";
import { ServerApi, type ServerApiAccess } from "./server-api.ts";
import type { Offer } from "./target.ts";

/** Accounts in a room of their own making, who speak in turn through the client library as an application does. */
export type RoomSenders = {
  readonly roomId: number;
  offer(messages: Offer): Promise<void>;
  close(): void;
};

export type RoomSendersOptions = {
  readonly api: ServerApiAccess;
  readonly gatewayUrl: string;
  readonly ratePerSecond: number;
};

/** As fast as one connection may send by default; the library sends few messages ahead of their acks. */
const MESSAGES_PER_SENDER_AND_SECOND = 5;
const NAME = "loadtest-sender";

export async function openRoomSenders({ api, gatewayUrl, ratePerSecond }: RoomSendersOptions): Promise<RoomSenders> {
  const serverApi = new ServerApi(api);
  const clients: PlazaClient[] = [];
  const close = () => clients.forEach((client) => void client.close());
  const count = Math.ceil(ratePerSecond / MESSAGES_PER_SENDER_AND_SECOND);
  const accounts = Array.from({ length: count }, (_, index) => `${NAME}-${index}`);
  try {
    const tokens = await Promise.all(accounts.map((account) => serverApi.createAccount(account)));
    const roomId = await serverApi.createRoom(`${NAME}-0`);
    for (const [index, accountId] of accounts.entries()) {
      clients.push(createClient({ url: gatewayUrl, accountId, token: tokens[index] ?? "" }));
    }
    const rooms = await Promise.all(clients.map((client) => client.enterRoom(roomId)));
    return { roomId, offer: (messages) => offer(rooms, messages), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Resolves when every message is acknowledged. */
async function offer(rooms: readonly Room[], { textBytes, count, ratePerSecond }: Offer): Promise<void> {
  const sending: Promise<unknown>[] = [];
  await paced({ count, ratePerSecond }, (index) => {
    const room = rooms[index % rooms.length];
    if (room) sending.push(room.sendText(newText(textBytes)));
  });
  await Promise.all(sending);
}
