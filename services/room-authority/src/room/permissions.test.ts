import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACTING, ATTEMPTS, CELLS, EXPECTED, isAllowed, MEMBER_CHANGES, onMember } from "./permission-walk.ts";
import { OPERATIONS, PERMISSIONS } from "./permissions.ts";
import type { MemberCommand } from "./room-command.ts";
import { aMember, aState, aViewer } from "./testing.ts";

const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };

describe("the permission table", () => {
  it.each(CELLS)("[PM1] $operation by a $role", ({ operation, role }) => {
    expect(isAllowed(ATTEMPTS[operation](role))).toBe(EXPECTED[operation].includes(role));
  });

  it.each(ACTING.flatMap((role) => MEMBER_CHANGES.map((change) => ({ role, change }))))(
    "[PM2] $change.kind of a manager by a $role is the creator's alone",
    ({ role, change }) => {
      expect(isAllowed(onMember(role, "manager", change))).toBe(role === "creator");
    },
  );

  it.each(ACTING.flatMap((role) => MEMBER_CHANGES.map((change) => ({ role, change }))))(
    "[PM2] $change.kind of the creator by a $role is nobody's",
    ({ role, change }) => {
      expect(isAllowed(onMember(role, "creator", change))).toBe(false);
    },
  );

  it.each(MEMBER_CHANGES)("[PM2] nobody does $kind to oneself", (change) => {
    const state = aState({}, [aMember("actor", "manager")]);
    const actor = aViewer("actor");
    const command = { actor, target: actor.accountId, notice: NOTICE, ...change } as MemberCommand;
    expect(isAllowed({ state, command })).toBe(false);
  });

  it("[PM1] is the product's, cell by cell", () => {
    expect(PERMISSIONS).toEqual(EXPECTED);
  });

  it("[PM1] is the document's, row by row", async () => {
    const document = await readFile(join(import.meta.dirname, "../../../../docs/protocol.md"), "utf8");
    const [, table = ""] = document.split("<!-- permissions -->");
    const [, , ...rows] = (table.split("<!-- /permissions -->")[0] ?? "").trim().split("\n");
    const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
    const documented = cells.map(([, , ...may]) => ACTING.filter((_role, column) => may[column] === "yes"));
    expect(documented).toEqual(OPERATIONS.map((operation) => EXPECTED[operation]));
  });

  it("[PM1] a cell that is flipped on purpose changes what the rules do: no survivors", () => {
    const survivors = CELLS.filter(({ operation, role }) => {
      const roles = PERMISSIONS[operation];
      const flipped = roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role];
      Object.assign(PERMISSIONS, { [operation]: flipped });
      const differs = CELLS.some(
        (cell) => isAllowed(ATTEMPTS[cell.operation](cell.role)) !== EXPECTED[cell.operation].includes(cell.role),
      );
      Object.assign(PERMISSIONS, { [operation]: roles });
      return !differs;
    });
    // Whoever may not send at all shows no difference in how it may send; the comparison above has these cells.
    expect(survivors.map(({ operation, role }) => `${operation} by ${role}`)).toEqual([
      "speakWhileRoomIsMuted by anonymousVisitor",
      "speakWithoutWaiting by anonymousVisitor",
    ]);
  });
});
