import { type EnvTable, renderEnvTable } from "../../packages/service-kit/src/index.ts";
import { apiProcessEnv } from "../../services/api/src/config.ts";
import { gatewayProcessEnv } from "../../services/gateway/src/config.ts";
import { historyProcessEnv } from "../../services/history/src/config.ts";
import { authorityProcessEnv } from "../../services/room-authority/src/config.ts";
import { standaloneProcessEnv } from "../../services/standalone/src/config.ts";
import type { GeneratedFile } from "./generated-file.ts";

const PATH = "docs/configuration.md";

/** What a process may be started as, with the settings that it reads. */
const PROCESSES: readonly { readonly title: string; readonly table: EnvTable }[] = [
  { title: "standalone", table: standaloneProcessEnv },
  { title: "gateway", table: gatewayProcessEnv },
  { title: "room-authority", table: authorityProcessEnv },
  { title: "history", table: historyProcessEnv },
  { title: "api", table: apiProcessEnv },
];

const INTRODUCTION = `# Configuration

<!-- Generated from the services' config.ts by \`npm run generate\`; edit those. -->

Every process reads its settings from environment variables, all of them at its start. An empty variable counts as unset.
A process that finds a wrong value says so for every wrong variable at once and does not start; a \`PLAZA_\` variable that
it does not know is a warning with the name that was probably meant.

A variable that may hold a secret, an address with a password among them, can be given as a file instead:
\`<NAME>_FILE\` names it. Setting both is an error. Values of secrets are never printed.
`;

/** docs/configuration.md, out of the tables that the processes themselves read. */
export async function generateConfiguration(): Promise<readonly GeneratedFile[]> {
  const chapters = PROCESSES.map(({ title, table }) => renderEnvTable(title, table));
  return [{ path: PATH, content: [INTRODUCTION, ...chapters].join("\n") }];
}
