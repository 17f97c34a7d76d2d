import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addBroadcast } from "./command/broadcast.ts";
import { addHistory } from "./command/history.ts";
import { addMember } from "./command/member.ts";
import { addMute, addUnmute } from "./command/mute.ts";
import { addQueue } from "./command/queue.ts";
import { addRecall } from "./command/recall.ts";
import { addRoom } from "./command/room.ts";
import { addSend } from "./command/send.ts";
import { addTail } from "./command/tail.ts";
import { addToken } from "./command/token.ts";
import { addTop } from "./command/top.ts";
import { CommandContext, type GlobalOptions } from "./command-context.ts";
import type { Host } from "./host.ts";

const COMMANDS = [
  addRoom,
  addSend,
  addTail,
  addMember,
  addMute,
  addUnmute,
  addRecall,
  addQueue,
  addHistory,
  addTop,
  addToken,
  addBroadcast,
];

const ENVIRONMENT = `
Credentials are PLAZA_APP_KEY and PLAZA_APP_SECRET, else those that a one-process Plaza keeps in its data directory.
The server API is at PLAZA_API_URL (http://127.0.0.1:7401), which knows the gateways unless PLAZA_GATEWAY_URL names one.
Exit codes: 0 done, 1 refused by the server, 2 wrong usage, 3 server not reachable.`;

/** The whole command line; each command adds itself. Usage that is wrong throws a CommanderError after it was told. */
export function plazaProgram(host: Host): Command {
  const program = new Command("plaza");
  program
    .description("Rooms, messages and members of a Plaza, from a terminal.")
    .version(manifest.version)
    .option("--json", "one JSON value per line, for scripts")
    .option("--data-dir <path>", "take the credentials of the one-process Plaza that keeps its data there")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
    })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(--help says how)")
    .addHelpText("after", ENVIRONMENT);
  const context = new CommandContext(host, () => program.opts<GlobalOptions>());
  for (const add of COMMANDS) add(program, context);
  return program;
}
