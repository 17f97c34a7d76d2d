import { PlazaError } from "@plaza/core";
import { multiClientPolicyFromWire, plaza } from "@plaza/proto";
import type { DelayedClosingSetting, RoomSettings } from "../room/room-command.ts";

type Settings = plaza.cluster.v1.RoomSettings.$Properties;

/** The fields that are present. */
export function roomSettingsOf(settings: Settings): RoomSettings {
  const { enterExitNotices, slowModeSeconds, delayedClosing, multiClientPolicy } = settings;
  const budget = budgetOf(settings);
  return {
    ...(enterExitNotices != null && { hasEnterExitNotices: enterExitNotices }),
    ...(slowModeSeconds != null && { slowModeSeconds }),
    ...(delayedClosing && { delayedClosing: delayedClosingOf(delayedClosing) }),
    ...(multiClientPolicy != null && { multiClientPolicy: multiClientPolicyOf(multiClientPolicy) }),
    ...(budget !== undefined && { messagesPerSecond: budget }),
  };
}

export function delayedClosingOf({ policy, seconds }: plaza.v1.DelayedClosing.$Properties): DelayedClosingSetting {
  const { NEVER, AFTER_FIXED_TIME, AFTER_IDLE_TIME } = plaza.v1.DelayedClosingPolicy;
  switch (policy ?? NEVER) {
    case NEVER:
      return { kind: "none", seconds: 0 };
    case AFTER_FIXED_TIME:
      return { kind: "fixed", seconds: seconds ?? 0 };
    case AFTER_IDLE_TIME:
      return { kind: "idle", seconds: seconds ?? 0 };
    default:
      throw new PlazaError({ error: "badArgument", message: `delayed_closing.policy ${policy} is none that is known` });
  }
}

function multiClientPolicyOf(number: number): NonNullable<RoomSettings["multiClientPolicy"]> {
  if (number === plaza.v1.MultiClientPolicy.MULTI_CLIENT_POLICY_UNSPECIFIED) return "deployment";
  const policy = multiClientPolicyFromWire(number);
  if (policy) return policy;
  throw new PlazaError({ error: "badArgument", message: `multi_client_policy ${number} is none that is known` });
}

function budgetOf({ messagesPerSecond, defaultBudget }: Settings): RoomSettings["messagesPerSecond"] {
  return defaultBudget ? "deployment" : (messagesPerSecond ?? undefined);
}
