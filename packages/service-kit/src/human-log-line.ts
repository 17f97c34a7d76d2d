/** Fields that a person at a terminal does not need in every line, or that stand elsewhere in it. */
const LEFT_OUT: ReadonlySet<string> = new Set(["level", "time", "service", "msg", "err"]);

/**
 * A JSON log line as one short line for a person, `12:34:56 warn  gateway: the message key=value`, and below it the stack of
 * an error if there is one.
 */
export function humanLogLine(jsonLine: string): string {
  const line: Readonly<Record<string, unknown>> = JSON.parse(jsonLine);
  const time = String(line.time).slice(11, 19);
  const level = String(line.level).padEnd(5);
  const fields = Object.entries(line).filter(([key]) => !LEFT_OUT.has(key));
  const data = fields.map(([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  return `${time} ${level} ${line.service}: ${line.msg}${data.join("")}\n${errorLines(line.err, "")}`;
}

function errorLines(error: unknown, prefix: string): string {
  if (typeof error !== "object" || error === null) return "";
  const { stack, message, cause } = error as { stack?: unknown; message?: unknown; cause?: unknown };
  return `  ${prefix}${stack ?? message}\n${errorLines(cause, "caused by ")}`;
}
