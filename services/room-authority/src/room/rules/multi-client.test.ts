import { MULTI_CLIENT_POLICIES, type MultiClientPolicy, type SessionId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import type { AccountSession } from "../room-command.ts";
import { anEnter, aState, aViewer } from "../testing.ts";
import { admit } from "./multi-client.ts";

const NOW_MS = 1_000_000;

function aSession(sessionId: string, overrides: Partial<AccountSession> = {}): AccountSession {
  return {
    sessionId: sessionId as SessionId,
    clientType: "web",
    deviceId: sessionId,
    enteredAtMs: 1_000,
    ...overrides,
  };
}

const OLD_WEB = aSession("old-web", { enteredAtMs: 500 });
const OLD_PHONE = aSession("old-phone", { enteredAtMs: 600, clientType: "ios" });
const NEW_WEB = aSession("new-web");

describe("an account that enters with a second device", () => {
  it.each([
    ["all", []],
    ["onePerKind", ["old-web"]],
    ["newestOnly", ["old-web", "old-phone"]],
  ] as const)("[DV1] %s ends the sessions %j", (policy, displaced) => {
    expect(admit(policy, NEW_WEB, [OLD_WEB, OLD_PHONE])).toEqual({ kind: "admitted", displaced });
  });

  it("[DV1] refuseNew refuses the newer one, of whatever kind", () => {
    const refused = { kind: "refused", refusal: { error: "otherDevice" } };
    expect(admit("refuseNew", NEW_WEB, [OLD_WEB])).toMatchObject(refused);
    expect(admit("refuseNew", NEW_WEB, [OLD_PHONE])).toMatchObject(refused);
  });

  it("[DV1] refuseNew lets the same device in again, in the place of its lost connection", () => {
    const again = aSession("again", { deviceId: "old-web" });
    expect(admit("refuseNew", again, [OLD_WEB])).toEqual({ kind: "admitted", displaced: ["old-web"] });
  });

  it("[DV1] a device that does not say which it is, is not the same again", () => {
    const unknown = aSession("again", { deviceId: "" });
    const other = { ...OLD_WEB, deviceId: "" };
    expect(admit("refuseNew", unknown, [other]).kind).toBe("refused");
  });

  it("[DV1] a session that enters late, behind a newer one, is the one that has to go", () => {
    const late = aSession("late", { enteredAtMs: 400 });
    expect(admit("newestOnly", late, [OLD_WEB]).kind).toBe("refused");
    expect(admit("onePerKind", late, [OLD_WEB]).kind).toBe("refused");
    expect(admit("onePerKind", late, [OLD_PHONE]).kind).toBe("admitted");
  });
});

describe("the room's own policy and the deployment's", () => {
  const entering = { ...anEnter(aViewer("ann"), { session: NEW_WEB, others: [OLD_WEB], defaultPolicy: "refuseNew" }) };

  it("[DV1] the deployment's counts in a room without one", () => {
    expect(decide(aState(), entering, NOW_MS)).toMatchObject({ refusal: { error: "otherDevice" } });
  });

  it("[DV1] the room's replaces it, and whose place is taken is told to the gateways", () => {
    const decision = decide(aState({ multiClientPolicy: "newestOnly" }), entering, NOW_MS);
    expect(decision).toMatchObject({ events: [{ kind: "sessionsDisplaced", sessionIds: ["old-web"] }, {}] });
  });

  it("[DV1] nobody is told where nobody's place is taken", () => {
    const decision = decide(aState({ multiClientPolicy: "all" }), entering, NOW_MS);
    expect(decision).toMatchObject({ events: [{ kind: "memberEntered" }] });
  });
});

const anySession = fc.record({
  clientType: fc.constantFrom("web", "ios"),
  deviceId: fc.constantFrom("", "d1", "d2"),
  enteredAtMs: fc.constantFrom(1, 2, 3),
}) as fc.Arbitrary<Pick<AccountSession, "clientType" | "deviceId" | "enteredAtMs">>;

const anySessions = fc
  .array(anySession, { minLength: 1, maxLength: 6 })
  .map((sessions) => sessions.map((session, index) => aSession(`s${(index * 5) % 7}`, session)));

/** Who is left when the sessions enter one after the other, whatever their clocks say. */
function leftOneByOne(policy: MultiClientPolicy, sessions: readonly AccountSession[]): readonly AccountSession[] {
  let present: readonly AccountSession[] = [];
  for (const session of sessions) {
    const admission = admit(policy, session, present);
    if (admission.kind === "refused") continue;
    present = [...present.filter((one) => !admission.displaced.includes(one.sessionId)), session];
  }
  return present;
}

/** Who is left when all enter at once, each through an authority that sees all of them. */
function leftAtOnce(policy: MultiClientPolicy, sessions: readonly AccountSession[]): readonly AccountSession[] {
  const admissions = sessions.map((session) =>
    admit(
      policy,
      session,
      sessions.filter((other) => other !== session),
    ),
  );
  const displaced = admissions.flatMap((admission) => (admission.kind === "admitted" ? admission.displaced : []));
  return sessions.filter(
    (session, index) => admissions[index]?.kind === "admitted" && !displaced.includes(session.sessionId),
  );
}

/** How many may be left under a policy. */
function placesOf(policy: MultiClientPolicy, sessions: readonly AccountSession[]): number {
  if (policy === "all") return sessions.length;
  return policy === "onePerKind" ? new Set(sessions.map((session) => session.clientType)).size : 1;
}

describe.each(MULTI_CLIENT_POLICIES)("whoever enters in whatever order, under %s", (policy) => {
  it("[DV1] exactly as many are left as the policy lets be, one after the other", () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        expect(leftOneByOne(policy, sessions)).toHaveLength(placesOf(policy, sessions));
      }),
    );
  });

  it("[DV1] of those that enter at once the order of entry decides, and not all are sent away", () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const left = leftAtOnce(policy, sessions);
        expect(left.length).toBeLessThanOrEqual(placesOf(policy, sessions));
        if (policy !== "refuseNew") expect(left).toHaveLength(placesOf(policy, sessions));
        expect(leftAtOnce(policy, sessions.toReversed())).toEqual(left.toReversed());
      }),
    );
  });
});
