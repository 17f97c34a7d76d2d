import { type Browser, chromium } from "playwright-core";
import { MODES, type Mode } from "./target.ts";

const executablePath = process.env.PLAZA_CHROMIUM;

/** Every mode of the product, missing also where there is no browser. */
export const BROWSER_MODES: readonly Mode[] = MODES.map((mode) => ({
  ...mode,
  missing: mode.missing ?? (executablePath ? undefined : "no PLAZA_CHROMIUM"),
}));

export function launchBrowser(): Promise<Browser> {
  // Chromium looks for its maker's servers at every start unless it is told not to.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath: executablePath ?? "", args });
}
