import type { plaza } from "@plaza/proto";
import type { PublishedEvent } from "./publication-encoder.ts";

/** Whom a publication is for, where that is not everybody; what is empty lets everybody pass. [MS6] */
export type PublicationFilter = Required<
  Pick<plaza.cluster.v1.SideFrame.$Properties, "accounts" | "tagExpression" | "place">
>;

/** Undefined: everybody. */
export function filterOf(event: PublishedEvent): PublicationFilter | undefined {
  switch (event.kind) {
    case "messageSent":
      return messageFilter(event);
    case "tagNotified":
      return taggedFilter(event.targetTags);
    case "messageRecalled":
      return taggedFilter(event.message.targetTags);
    default:
      return undefined;
  }
}

function messageFilter({
  message: { audience },
  targetTags,
}: Extract<PublishedEvent, { kind: "messageSent" }>): PublicationFilter | undefined {
  if (audience.kind === "directed") {
    return { accounts: [...new Set(audience.receivers)], tagExpression: "", place: null };
  }
  if (targetTags === "" && audience.place === undefined) return undefined;
  return { accounts: [], tagExpression: targetTags, place: audience.place ?? null };
}

function taggedFilter(tagExpression: string): PublicationFilter | undefined {
  return tagExpression === "" ? undefined : { accounts: [], tagExpression, place: null };
}
