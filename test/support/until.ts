import { setTimeout as delay } from "node:timers/promises";

const POLL_MS = 20;

/** Resolves as soon as the condition holds; rejects at the deadline with what was waited for and how things stood. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  options: { readonly withinMs?: number; readonly describe?: () => string } = {},
): Promise<void> {
  const { withinMs = 20_000, describe = () => "" } = options;
  const giveUpAtMs = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > giveUpAtMs) throw new Error(`not within ${withinMs} ms: ${what}. ${describe()}`);
    await delay(POLL_MS);
  }
}
