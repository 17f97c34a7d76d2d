import { readFileSync } from "node:fs";
import { type CommandParser, defineScript } from "@redis/client";

/**
 * Every Lua script, each a file in scripts/ that says what its keys, arguments and result are. The driver sends the hash
 * of a script and, where the server does not know it yet, its text.
 */
export const SCRIPTS = {
  createRoom: script("create-room", { keys: 2, shared: ["chunks", "arguments", "replication-id"] }),
  loadRoom: script("load-room", { keys: 4, shared: [] }),
  commitRoom: script("commit-room", { keys: 9, shared: ["chunks", "arguments", "replication-id"] }),
  readRecent: script("read-recent", { keys: 2, shared: [] }),
  enterSessions: presenceScript("enter-sessions"),
  exitSessions: presenceScript("exit-sessions"),
  sessionsOf: presenceScript("sessions-of"),
  listSessions: presenceScript("list-sessions"),
  reportCounts: presenceScript("report-counts"),
  removeGateway: presenceScript("remove-gateway"),
  clearPresence: presenceScript("clear-presence"),
  presentGateways: presenceScript("present-gateways"),
  addGatewayRooms: script("add-gateway-rooms", { keys: 2, shared: ["chunks", "arguments"] }),
  removeGatewayRooms: script("remove-gateway-rooms", { keys: 2, shared: ["chunks", "arguments"] }),
  recordActivity: script("record-activity", { keys: 6, shared: ["chunks", "arguments"] }),
  topRooms: script("top-rooms", { keys: 4, shared: [] }),
  createAccount: script("create-account", { keys: 1, shared: [] }),
  setTokenHash: script("set-token-hash", { keys: 1, shared: [] }),
};

export type Scripts = typeof SCRIPTS;

/** A list as the scripts take it: its length and then its items. */
export function listArgument<T extends string | Buffer>(items: readonly T[]): (string | T)[] {
  return [String(items.length), ...items];
}

function presenceScript(name: string) {
  return script(name, { keys: 7, shared: ["chunks", "arguments", "sessions"] });
}

type ScriptParts = {
  readonly keys: number;
  /** Files in scripts/shared/ that stand before the script. */
  readonly shared: readonly string[];
};

function script(name: string, { keys, shared }: ScriptParts) {
  const files = [...shared.map((part) => `shared/${part}`), name];
  return defineScript({
    SCRIPT: files.map((file) => readFileSync(new URL(`./scripts/${file}.lua`, import.meta.url), "utf8")).join("\n"),
    NUMBER_OF_KEYS: keys,
    parseCommand(parser: CommandParser, keyNames: readonly string[], args: readonly (string | Buffer)[] = []): void {
      for (const key of keyNames) parser.pushKey(key);
      parser.pushVariadic([...args]);
    },
    // What comes is read in script-reply.ts.
    transformReply: (reply: unknown): unknown => reply,
  });
}
