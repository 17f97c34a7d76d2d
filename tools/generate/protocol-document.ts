import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DISCONNECTS, ERRORS, type Role } from "../../packages/core/src/index.ts";
import { OPERATIONS, type Operation, PERMISSIONS } from "../../services/room-authority/src/room/permissions.ts";
import type { GeneratedFile } from "./generated-file.ts";

const PATH = "docs/protocol.md";

/** The tables in docs/protocol.md that stand in the code: permissions, error codes and disconnect codes. */
export async function generateProtocolDocument(root: string): Promise<readonly GeneratedFile[]> {
  const present = await readFile(join(root, PATH), "utf8");
  const withPermissions = replaceSection(present, "permissions", permissionTable());
  const content = replaceSection(withPermissions, "codes", `${errorTable()}\n${disconnectTable()}`);
  return [{ path: PATH, content }];
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function replaceSection(document: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PATH} must contain ${begin} and ${end}`);
  return `${document.slice(0, from)}${begin}\n${content}${document.slice(to)}`;
}

const ROLE_COLUMNS: Readonly<Partial<Record<Role, string>>> = {
  creator: "creator",
  manager: "manager",
  ordinaryMember: "ordinary member",
  visitor: "visitor",
  anonymousVisitor: "anonymous",
};

const OPERATION_TEXTS: Readonly<Record<Operation, string>> = {
  makeOrUnmakeManager: "make or unmake a manager",
  makeOrUnmakeOrdinaryMember: "make or unmake an ordinary member",
  block: "block, unblock (target below manager)",
  mute: "mute, unmute (target below manager)",
  temporarilyMute: "mute for a time (target below manager)",
  remove: "remove from the room (target below manager)",
  muteTag: "mute who holds a tag",
  muteRoom: "mute the whole room",
  speakWhileRoomIsMuted: "speak while the room is muted",
  speakWithoutWaiting: "speak in spite of slow mode and outside the room's budget",
  changeRoomInformation: "change the room's information",
  openOrCloseRoom: "open and close the room (server API)",
  recallOthersMessages: "recall messages of others",
  pinMessages: "pin and unpin a message",
  manageQueue: "make, update and clear the queue, take any element, offer for others",
  offerToQueue: "offer to the queue (if the room's level allows), take one's own element",
  sendMessages: "send messages, recall one's own",
  changeOwnInformation: "change one's own nickname, avatar, extension",
  enterAndReceive: "enter, receive, read history, list members",
};

function permissionTable(): string {
  const roles = Object.entries(ROLE_COLUMNS) as [Role, string][];
  const rows = OPERATIONS.map((operation) => {
    const cells = roles.map(([role]) => (PERMISSIONS[operation].includes(role) ? "yes" : "no"));
    return `| ${[OPERATION_TEXTS[operation], ...cells].join(" | ")} |`;
  });
  const head = ["operation", ...roles.map(([, title]) => title)];
  return `| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}\n${rows.join("\n")}\n`;
}

const RETRY = {
  never: "no",
  later: "yes, after `retry_after_ms`",
  reconnect: "on a new connection",
} as const;

function errorTable(): string {
  const rows = Object.entries(ERRORS).map(
    ([name, { code, retry, meaning }]) => `| ${code} | \`${name}\` | ${RETRY[retry]} | ${meaning} |`,
  );
  return `## Error codes\n\n| code | name | try again | meaning |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function disconnectTable(): string {
  const rows = Object.entries(DISCONNECTS).map(
    ([name, { code, mayReconnect, meaning }]) =>
      `| ${code} | \`${name}\` | ${mayReconnect ? "yes" : "no"} | ${meaning} |`,
  );
  return `## Disconnect codes\n\n| code | name | reconnect | meaning |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
