import { InvalidArgumentError } from "commander";

const SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 };
const FORM = /^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;

/** Seconds of `90s`, `10m`, `2h`, `1d` or `1h30m`. A number alone is refused: people mean minutes, machines seconds. */
export function parseDuration(given: string): number {
  const parts = FORM.exec(given)?.slice(1) ?? [];
  const seconds = Object.values(SECONDS).reduce((sum, unit, place) => sum + Number(parts[place] ?? 0) * unit, 0);
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError("A duration is above 0 and looks like 90s, 10m, 2h, 1d or 1h30m.");
}

/** The same the other way round, `1h30m`. */
export function durationText(seconds: number): string {
  let rest = Math.floor(seconds);
  const parts = Object.entries(SECONDS).map(([name, unit]) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count > 0 ? `${count}${name}` : "";
  });
  return parts.join("") || "0s";
}
