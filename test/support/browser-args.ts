/** Chromium looks for its maker's servers at every start unless it is told not to. */
export const BROWSER_ARGS: string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];
