import { plaza } from "@plaza/proto";
import { endedAccount, type MemberNotified } from "../room/decision.ts";
import type { PublishedEvent } from "./publication-encoder.ts";

type Control = plaza.cluster.v1.SessionControl.$Properties;

const { KickReason } = plaza.v1;

/** What gateways have to do with the room's sessions because of an event. */
export function controlOf(event: PublishedEvent): Control | undefined {
  switch (event.kind) {
    case "roomNotified":
      return event.what === "closed" ? { closeRoom: { reason: "the room was closed" } } : undefined;
    case "sessionsDisplaced":
      return { endSessions: { sessionIds: [...event.sessionIds], reason: KickReason.OTHER_DEVICE } };
    case "memberNotified":
      return memberControl(event);
    default:
      return undefined;
  }
}

function memberControl(event: MemberNotified): Control | undefined {
  const { profile, tags, member, what, extension } = event;
  if (profile) return { updateProfile: { accountId: member.accountId, ...profile } };
  if (tags) {
    const wire = { tags: [...tags.tags], notifyTargetTags: tags.notifyTargetTags };
    return { updateProfile: { accountId: member.accountId, tags: wire } };
  }
  const accountId = endedAccount(event);
  if (accountId === undefined) return undefined;
  const reason = what.kind === "blocked" ? KickReason.BLOCKED : KickReason.BY_MANAGER;
  return { endSessions: { accountIds: [accountId], reason, extension } };
}
