import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { platform } from "node:process";

/**
 * Names the present run of the machine's kernel: it changes when the machine lost power or was started anew, and stays
 * when only our process died. Where it cannot be found out, every call gives another one, the answer that is always safe.
 */
export function currentBootId(): string {
  try {
    if (platform === "linux") return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    if (platform === "darwin") return execFileSync("sysctl", ["-n", "kern.boottime"], { encoding: "utf8" }).trim();
  } catch {
    // A sandbox without /proc or sysctl is a machine of which we know nothing.
  }
  return randomUUID();
}
