import { assertNever, type MultiClientPolicy, type Refusal, type SessionId } from "@plaza/core";
import type { AccountSession } from "../room-command.ts";

export type Admission =
  | { readonly kind: "admitted"; readonly displaced: readonly SessionId[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * [DV1] What becomes of an account that is in the room with other devices. Of two that enter at once the order of entry
 * decides, so authorities that know the same sessions say the same.
 */
export function admit(
  policy: MultiClientPolicy,
  session: AccountSession,
  others: readonly AccountSession[],
): Admission {
  switch (policy) {
    case "all":
      return { kind: "admitted", displaced: [] };
    case "newestOnly":
      return newest(session, others);
    case "onePerKind":
      return newest(
        session,
        others.filter((other) => other.clientType === session.clientType),
      );
    case "refuseNew":
      return oldest(session, others);
    default:
      return assertNever(policy);
  }
}

function newest(session: AccountSession, others: readonly AccountSession[]): Admission {
  if (others.some((other) => isBefore(session, other)))
    return otherDevice("the account has entered with a newer device");
  return { kind: "admitted", displaced: others.map((other) => other.sessionId) };
}

/**
 * The same device again is no second one: its connection was lost, and nobody has noticed yet. Another device that is in
 * the room and counts as the newer one was let in at the same moment, without seeing this one.
 */
function oldest(session: AccountSession, others: readonly AccountSession[]): Admission {
  const isTaken = others.some((other) => !isSameDevice(session, other) && isBefore(other, session));
  return isTaken ? otherDevice("the account is in the room with another device") : newestOfDevice(session, others);
}

function newestOfDevice(session: AccountSession, others: readonly AccountSession[]): Admission {
  const former = newest(
    session,
    others.filter((other) => isSameDevice(session, other)),
  );
  if (former.kind === "refused") return former;
  return { kind: "admitted", displaced: others.map((other) => other.sessionId) };
}

function isSameDevice(a: AccountSession, b: AccountSession): boolean {
  return a.deviceId !== "" && a.deviceId === b.deviceId && a.clientType === b.clientType;
}

function isBefore(a: AccountSession, b: AccountSession): boolean {
  return a.enteredAtMs === b.enteredAtMs ? a.sessionId < b.sessionId : a.enteredAtMs < b.enteredAtMs;
}

function otherDevice(message: string): Admission {
  return { kind: "refused", refusal: { error: "otherDevice", message } };
}
