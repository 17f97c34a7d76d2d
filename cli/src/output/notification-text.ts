import { durationText } from "../argument/duration.ts";

/** What a line tells of a notification, whether it came live or out of history. */
export type NotificationFacts = {
  /** The product's number of it, the same on the wire and in the server API. */
  readonly number: number;
  readonly operator: string;
  readonly targets: readonly string[];
  readonly muteSeconds: number | undefined;
  readonly tag: string | undefined;
  /** The id of the message that it is about. */
  readonly messageId: string | undefined;
};

const WORDS: ReadonlyMap<number, string> = new Map([
  [301, "entered"],
  [302, "left"],
  [303, "blocked"],
  [304, "unblocked"],
  [305, "muted"],
  [306, "unmuted"],
  [311, "room closed"],
  [312, "room changed"],
  [313, "removed"],
  [314, "muted for a time"],
  [315, "temporary mute ended"],
  [316, "member changed"],
  [317, "queue changed"],
  [318, "room muted"],
  [319, "room unmuted"],
  [320, "queue changed"],
  [321, "tag muted"],
  [322, "mute of tag ended"],
  [323, "message recalled"],
  [324, "queue changed"],
  [325, "tags changed"],
  [326, "role changed"],
  [397, "message pinned"],
  [398, "message unpinned"],
  [399, "room opened"],
]);

/** `* muted for a time: bob, 10m, by ann`; who does something to nobody else is whom it is about: `* entered: bob`. */
export function notificationText(facts: NotificationFacts): string {
  const { number, operator, targets, muteSeconds, tag, messageId } = facts;
  const others = targets.filter((target) => target !== operator);
  const isAboutOperator = others.length === 0 && targets.length > 0;
  const particulars = [
    isAboutOperator ? operator : others.join(" "),
    tag,
    messageId,
    muteSeconds ? durationText(muteSeconds) : "",
    operator && !isAboutOperator ? `by ${operator}` : "",
  ].filter(Boolean);
  const words = WORDS.get(number) ?? `notification ${number}`;
  return `* ${[words, particulars.join(", ")].filter(Boolean).join(": ")}`;
}
