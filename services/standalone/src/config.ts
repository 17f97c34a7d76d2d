import { apiEnv } from "@plaza/api/config";
import { gatewayEnv } from "@plaza/gateway/config";
import { historyEnv } from "@plaza/history/config";
import { authorityEnv } from "@plaza/room-authority/config";
import {
  appCredentialsEnv,
  cassandraEnv,
  dataDirEnv,
  defineEnv,
  type EnvConfig,
  natsEnv,
  processEnv,
  redisEnv,
} from "@plaza/service-kit";

/** The settings of the one-process mode: those of every service, each once. */
export const standaloneProcessEnv = defineEnv({
  ...processEnv,
  ...natsEnv,
  ...redisEnv,
  ...cassandraEnv,
  ...dataDirEnv,
  ...appCredentialsEnv,
  ...gatewayEnv,
  ...authorityEnv,
  ...historyEnv,
  ...apiEnv,
});

export type StandaloneConfig = EnvConfig<typeof standaloneProcessEnv>;
