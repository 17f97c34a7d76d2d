import { runService, type ServiceKit } from "@plaza/service-kit";
import type { StandaloneConfig } from "./config.ts";
import { standaloneProcessEnv } from "./config.ts";
import { findOrMakeCredentials } from "./credentials.ts";
import { openEmbeddedBackends } from "./embedded-backends.ts";
import { modeOf } from "./mode.ts";
import { openRealBackends } from "./real-backends.ts";
import { type Standalone, startStandalone } from "./standalone.ts";

await runService({ name: "plaza", env: standaloneProcessEnv, source: process.env, start });

async function start(kit: ServiceKit<StandaloneConfig>): Promise<void> {
  const { config } = kit;
  const mode = modeOf(config);
  const backends =
    mode === "embedded" ? openEmbeddedBackends(config.dataDir, kit) : await openRealBackends(config, kit);
  const credentials = findOrMakeCredentials(config, config.dataDir);
  // Strangers do not reach embedded stores; a cluster never has the sign-in unasked.
  const isDemo = mode === "embedded" || config.demo;
  const standalone = await startStandalone({ kit, backends, credentials, isDemo });
  announce(standalone, { adminUrl: kit.adminUrl, credentialsPath: credentials.path });
}

/** What a person at the terminal needs; the log has the same as fields. */
function announce(
  { gateway, api }: Standalone,
  rest: { readonly adminUrl: string; readonly credentialsPath: string | undefined },
): void {
  const lines = [
    "",
    `  Plaza is running. Open ${api.url}/ in two browser tabs.`,
    "",
    `  page and server API   ${api.url}`,
    `  WebSocket             ${gateway.url}`,
    `  health and metrics    ${rest.adminUrl}`,
    ...(rest.credentialsPath ? [`  API credentials       ${rest.credentialsPath}`] : []),
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
