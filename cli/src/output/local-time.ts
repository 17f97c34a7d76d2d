/** `2026-01-31 20:15:00`, in the time zone of the machine. */
export function localDateTime(timeMs: number): string {
  const time = new Date(timeMs);
  const date = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join("-");
  return `${date} ${localTime(timeMs)}`;
}

/** `20:15:00`. */
export function localTime(timeMs: number): string {
  const time = new Date(timeMs);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
