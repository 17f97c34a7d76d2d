import { limits } from "@plaza/core";
import type { Attempt } from "./fight.ts";

type Setting = Pick<Attempt, "beganAt" | "endedAt"> & { readonly sizeLimit: number };

/** The first offer makes the queue, unless it is there. [QU1] */
const BY_FIRST_OFFER: Setting = { beganAt: 0, endedAt: 0, sizeLimit: limits.DEFAULT_QUEUE_SIZE };

/**
 * The queue's limit is set without a sequence, so only the room's version keeps it from being lost. Returns the commands whose
 * answers show a limit that had been replaced before they were asked, or was set only afterwards.
 */
export function staleSizeLimits(attempts: readonly Attempt[]): readonly number[] {
  const settings = [BY_FIRST_OFFER, ...attempts.flatMap(settingOf)];
  return attempts.flatMap((attempt) => {
    const shown = attempt.outcome.kind === "state" ? attempt.outcome.state.room.queueSizeLimit : undefined;
    if (shown === undefined) return [];
    const replacedAt = latestBegin(settings, attempt.beganAt);
    const isPossible = settings.some(
      ({ sizeLimit, beganAt, endedAt }) => sizeLimit === shown && beganAt < attempt.endedAt && endedAt >= replacedAt,
    );
    return isPossible ? [] : [attempt.number];
  });
}

function settingOf({ beganAt, endedAt, work, outcome }: Attempt): readonly Setting[] {
  if (work.kind !== "change" || work.command.kind !== "queueInit" || outcome.kind !== "state") return [];
  return [{ beganAt, endedAt, sizeLimit: work.command.sizeLimit }];
}

/** Of the settings that were answered before the moment, when the last one was asked. */
function latestBegin(settings: readonly Setting[], moment: number): number {
  return settings.reduce((latest, { beganAt, endedAt }) => (endedAt < moment ? Math.max(latest, beganAt) : latest), 0);
}
