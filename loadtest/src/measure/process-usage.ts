import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a process has used so far. */
export type ProcessUsage = {
  /** User and system time of all its threads. */
  readonly cpuMicros: number;
  readonly residentBytes: number;
};

/** Reads the usage of any process of this machine: from /proc on Linux, from `ps` elsewhere. */
export function processUsage(pid: number): Promise<ProcessUsage> {
  return process.platform === "linux" ? usageInProc(pid) : usageByPs(pid);
}

async function usageInProc(pid: number): Promise<ProcessUsage> {
  const [stat, statm] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8"),
    readFile(`/proc/${pid}/statm`, "utf8"),
  ]);
  const { ticksPerSecond, pageBytes } = await systemUnits();
  return {
    cpuMicros: (cpuTicksIn(stat) * 1_000_000) / ticksPerSecond,
    residentBytes: Number(statm.split(" ")[1]) * pageBytes,
  };
}

/** utime and stime, fields 14 and 15. The name in field 2 may hold anything, so counting begins behind it. */
export function cpuTicksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

async function systemUnits(): Promise<{ readonly ticksPerSecond: number; readonly pageBytes: number }> {
  const [ticks, page] = await Promise.all([run("getconf", ["CLK_TCK"]), run("getconf", ["PAGESIZE"])]);
  return { ticksPerSecond: Number(ticks.stdout), pageBytes: Number(page.stdout) };
}

async function usageByPs(pid: number): Promise<ProcessUsage> {
  const { stdout } = await run("ps", ["-o", "time=,rss=", "-p", String(pid)]);
  const [time = "", rss = ""] = stdout.trim().split(/\s+/);
  return { cpuMicros: cpuMicrosIn(time), residentBytes: Number(rss) * 1_024 };
}

/** `[[days-]hours:]minutes:seconds`, with a fraction where the system has one. */
export function cpuMicrosIn(time: string): number {
  const [clock = "", days = "0"] = time.split("-").toReversed();
  const seconds = clock.split(":").reduce((total, part) => total * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1_000_000;
}
