declare const brand: unique symbol;

type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A room: a positive integer below 2^53, given once and never again. */
export type RoomId = Branded<number, "RoomId">;
/** An account: 1 to 32 characters of `[a-z0-9_@.-]`, lower case. Anonymous visitors get one that starts with `anon-`. */
export type AccountId = Branded<string, "AccountId">;
/** One WebSocket connection. */
export type ConnectionId = Branded<string, "ConnectionId">;
/** An account in a room through one connection. */
export type SessionId = Branded<string, "SessionId">;
/** One gateway process. */
export type GatewayId = Branded<string, "GatewayId">;
/** One authority process. */
export type AuthorityId = Branded<string, "AuthorityId">;

/** How an anonymous visitor's account id begins. `parseAccountId` refuses it, so no account can look like one. */
export const ANONYMOUS_PREFIX = "anon-";

/** Longest account id, from the product's API. */
export const MAX_ACCOUNT_ID_LENGTH = 32;

const ACCOUNT_ID = /^[a-z0-9_@.-]{1,32}$/;

/** The room id in `value`, or undefined when it is not an integer from 1 to 2^53 - 1. Accepts decimal strings. */
export function parseRoomId(value: unknown): RoomId | undefined {
  if (typeof value === "string" && !/^[1-9][0-9]{0,15}$/.test(value)) return undefined;
  const id = typeof value === "string" ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? (id as RoomId) : undefined;
}

/** The account id in `value`, lower-cased, or undefined when it breaks the rule or is reserved for anonymous visitors. */
export function parseAccountId(value: unknown): AccountId | undefined {
  if (typeof value !== "string") return undefined;
  const id = value.toLowerCase();
  return ACCOUNT_ID.test(id) && !id.startsWith(ANONYMOUS_PREFIX) ? (id as AccountId) : undefined;
}

/** Seconds since 2024-01-01 in the upper 30 bits last until 2058. */
const ROOM_ID_EPOCH_MS = Date.UTC(2024, 0, 1);
const ROOM_ID_RANDOM = 2 ** 23;

/**
 * A fresh room id out of time and randomness: seconds since 2024 × 2^23 + 23 random bits. The store claims it by
 * create-if-absent, so a collision within one second means another draw, and a restored store never gives one twice.
 *
 * Throws a RangeError when the clock stands before 2024.
 *
 * @param nowMs milliseconds since 1970
 * @param random a number in [0, 1)
 */
export function newRoomId(nowMs: number, random: number): RoomId {
  if (nowMs <= ROOM_ID_EPOCH_MS)
    throw new RangeError(`the clock stands at ${new Date(nowMs).toISOString()}, before 2024`);
  const seconds = Math.floor((nowMs - ROOM_ID_EPOCH_MS) / 1000);
  return (seconds * ROOM_ID_RANDOM + Math.floor(random * ROOM_ID_RANDOM)) as RoomId;
}
