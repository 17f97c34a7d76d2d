import { type AccountId, CLIENT_TYPES, type GatewayId, type RoomId, type SessionId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";

/**
 * How a session is stored: three lines that the scripts read (time of entry in 16 digits, gateway, account) and the rest
 * as JSON. The scripts do not parse JSON: Redis' parser refuses texts that JavaScript lets through, and a session that
 * cannot be read could never be removed. Of the JSON they only cut out the tags, which stand first in it and only if
 * there are any: `","` between two and `"],"` after the last never occur within a text, where quotes are escaped.
 */
export function encodeSession(session: PresentSession): string {
  const { gatewayId, accountId, enteredAtMs } = session;
  if (/[\n\0]/.test(gatewayId + accountId)) {
    throw new RangeError("a gateway id or account id with a line break or a zero cannot be indexed");
  }
  const time = String(enteredAtMs).padStart(TIME_DIGITS, "0");
  return `${time}\n${gatewayId}\n${accountId}\n${JSON.stringify(storedPartOf(session))}`;
}

export function decodeSession(roomId: RoomId, sessionId: string, value: string): PresentSession {
  const [time = "", gatewayId = "", accountId = ""] = value.split("\n", 3);
  const json = value.slice(time.length + gatewayId.length + accountId.length + 3);
  const { isAnonymous, clientType, deviceId, nick, avatar, extension, ...tagging } = JSON.parse(json) as StoredPart;
  return {
    roomId,
    sessionId: sessionId as SessionId,
    gatewayId: gatewayId as GatewayId,
    accountId: accountId as AccountId,
    isAnonymous,
    // A newer authority may have stored a kind of client that this one does not know.
    clientType: clientType in CLIENT_TYPES ? clientType : "unspecified",
    deviceId,
    nick,
    avatar,
    extension,
    enteredAtMs: Number(time),
    tags: tagging.tags ?? [],
    notifyTargetTags: tagging.notifyTargetTags ?? "",
  };
}

/** A tag as the indexes have it: as it stands between the quotes of the JSON. */
export function encodeTag(tag: string): string {
  return JSON.stringify(tag).slice(1, -1);
}

const TIME_DIGITS = 16;

/** A place in the order of a room's sessions, as the list script gives it: "time:session id". Longer is none of ours. */
const PLACE = /^[0-9]{16}:.{1,256}$/s;

/** The place in a cursor, or a RangeError: cursors come from clients. */
export function parsePlace(cursor: string): string {
  if (!PLACE.test(cursor)) throw new RangeError(`not a cursor of this list: "${cursor.slice(0, 32)}"`);
  return cursor;
}

export function sessionIdOfPlace(place: string): string {
  return place.slice(TIME_DIGITS + 1);
}

type Tagging = Pick<PresentSession, "tags" | "notifyTargetTags">;

/** What the lines do not have. Sessions of an earlier version lack what has to do with tags, as do those without tags. */
type StoredPart = Partial<Tagging> &
  Pick<PresentSession, "isAnonymous" | "clientType" | "deviceId" | "nick" | "avatar" | "extension">;

function storedPartOf(session: PresentSession): StoredPart {
  const { isAnonymous, clientType, deviceId, nick, avatar, extension, tags, notifyTargetTags } = session;
  const part = { isAnonymous, clientType, deviceId, nick, avatar, extension };
  if (tags.length === 0 && notifyTargetTags === "") return part;
  return { ...(tags.length > 0 && { tags }), ...part, ...(notifyTargetTags !== "" && { notifyTargetTags }) };
}
