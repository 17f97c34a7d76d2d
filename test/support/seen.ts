import { until } from "./until.ts";
import type { Viewer } from "./viewer.ts";

/** What the messages say, in the order in which they were seen. */
export function textsOf(messages: readonly object[]): readonly string[] {
  return messages.map((message) => ("text" in message && typeof message.text === "string" ? message.text : ""));
}

/** Waits until every viewer has seen the text. */
export async function untilSeen(text: string, viewers: readonly Viewer[]): Promise<void> {
  for (const viewer of viewers) {
    await until(`"${text}" was seen`, () => textsOf(viewer.messages).includes(text), {
      describe: () => `seen: ${textsOf(viewer.messages).join(", ")}`,
    });
  }
}

/**
 * Waits until the viewers have whatever their gateways had for them: a reply overtakes no push of its connection. So what a
 * neighbour on the same gateway has seen, and a viewer has not by then, was not for it.
 */
export async function settle(viewers: readonly Viewer[]): Promise<void> {
  await Promise.all(viewers.map(({ room }) => room.info()));
}
