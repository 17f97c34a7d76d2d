import type { Decision } from "../decision.ts";

/** What a command is answered with beyond the room, in the naive model's words. */
export function answerOf(decision: Decision): unknown {
  if (decision.kind === "rejected") return undefined;
  const [sent] = decision.events.flatMap((event) => (event.kind === "messageSent" ? [event] : []));
  if (sent) return { targetTags: sent.targetTags };
  const { answer } = decision;
  switch (answer?.kind) {
    case "queueOffered": {
      const { added, updated } = answer;
      return { added, updated, failed: answer.failed.map(({ key, refusal }) => `${key}: ${refusal.error}`) };
    }
    case "queuePolled":
      return { key: answer.element.key };
    case "muteSeconds":
    case "queueUpdated":
    case "queueDropped": {
      const { kind: _kind, ...rest } = answer;
      return rest;
    }
    case "virtualMembersChanged":
      return { changed: answer.changed.toSorted(), unchanged: answer.unchanged.toSorted() };
    default:
      return undefined;
  }
}
