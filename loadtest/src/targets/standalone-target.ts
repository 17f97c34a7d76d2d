import { PlazaProcess } from "../../../tools/cluster/plaza-process.ts";
import { freePort } from "../../../tools/servers/free-port.ts";
import { newCredentials, type PlazaOptions, plazaSettings } from "./plaza-settings.ts";
import { plazaEndpoint, plazaTarget } from "./plaza-target.ts";
import { openRoomSenders, type RoomSenders, type RoomSendersOptions } from "./room-senders.ts";
import type { Target } from "./target.ts";

/** Plaza in one process on embedded stores: the figure contains the authority, SQLite and history. */
export async function startStandalone({ window, ratePerSecond }: PlazaOptions): Promise<Target> {
  const [gatewayPort, apiPort] = [await freePort(), await freePort()];
  const credentials = newCredentials();
  const process = await PlazaProcess.start({
    service: "standalone",
    env: {
      ...plazaSettings(window),
      PLAZA_GATEWAY_PORT: String(gatewayPort),
      PLAZA_API_PORT: String(apiPort),
      PLAZA_APP_KEY: credentials.appKey,
      PLAZA_APP_SECRET: credentials.appSecret,
    },
  });
  const api = { url: `http://127.0.0.1:${apiPort}`, ...credentials };
  const endpoint = plazaEndpoint(gatewayPort);
  const senders = await openOrStop({ api, gatewayUrl: endpoint.url, ratePerSecond }, process);
  return plazaTarget({ name: "Plaza, one process", process, endpoint, senders, stop: () => process.stop() });
}

async function openOrStop(options: RoomSendersOptions, process: PlazaProcess): Promise<RoomSenders> {
  try {
    return await openRoomSenders(options);
  } catch (error) {
    await process.stop();
    throw error;
  }
}
