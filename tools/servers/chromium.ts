import { installByApt } from "./recipes/apt.ts";
import { findOnPath, isExecutable } from "./run-tool.ts";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MACOS_APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export type Chromium =
  | { readonly kind: "available"; readonly executablePath: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/** The browser for tests of the page: PLAZA_CHROMIUM, the PATH, the applications of macOS, or what apt-get installs. */
export async function findChromium(report: (line: string) => void = console.log): Promise<Chromium> {
  const chromium = await search();
  report(
    chromium.kind === "available" ? `Chromium: ${chromium.executablePath}` : `skipped: Chromium: ${chromium.reason}`,
  );
  return chromium;
}

async function search(): Promise<Chromium> {
  const named = process.env.PLAZA_CHROMIUM;
  if (named !== undefined && named !== "") return { kind: "available", executablePath: named };
  const present = (await findOnPath(...PROGRAMS)) ?? (await findMacosApplication());
  return present === undefined ? install() : { kind: "available", executablePath: present };
}

async function findMacosApplication(): Promise<string | undefined> {
  if (process.platform !== "darwin") return undefined;
  const states = await Promise.all(MACOS_APPLICATIONS.map(isExecutable));
  return MACOS_APPLICATIONS.find((_, index) => states[index]);
}

async function install(): Promise<Chromium> {
  try {
    await installByApt("chromium");
    return { kind: "available", executablePath: "/usr/bin/chromium" };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: "unavailable", reason: `none of ${PROGRAMS.join(", ")} is on the PATH; by apt-get: ${cause}` };
  }
}
