// The product's limits (names, texts, lists) stand here once; every check and every document takes them from here.
// Lengths are UTF-16 code units, as the product counts characters; sizes in bytes say so.

export const MAX_ROOM_NAME_LENGTH = 128;
export const MAX_ANNOUNCEMENT_LENGTH = 4096;
export const MAX_LIVE_URL_LENGTH = 1024;
export const MAX_EXTENSION_LENGTH = 4096;
export const MAX_NOTIFICATION_EXTENSION_LENGTH = 2048;
export const MAX_NICK_LENGTH = 64;
export const MAX_AVATAR_LENGTH = 1024;
export const MAX_ACCOUNT_NAME_LENGTH = 64;
export const MAX_ACCOUNT_ICON_LENGTH = 1024;
export const MAX_TOKEN_LENGTH = 128;
export const MAX_CLIENT_MESSAGE_ID_LENGTH = 64;
export const MAX_DEVICE_ID_LENGTH = 64;
export const MAX_CLIENT_VERSION_LENGTH = 64;

/** Text, attachment and extension of a message. */
export const MAX_MESSAGE_TEXT_LENGTH = 4096;
export const MAX_ATTACHMENT_LENGTH = 4096;

/**
 * UTF-8 bytes of text, attachment and extension together: 4,096 characters of any script (12 KiB) and 4 KiB more. A batch
 * of one may then pass the 16 KiB below which uWebSockets.js coalesces; such messages are rare and only cost more.
 */
export const MAX_MESSAGE_BYTES = 16_384;

export const MAX_MEMBERS_PAGE = 100;
export const MAX_MEMBERS_BY_ACCOUNT = 200;
export const MAX_HISTORY_PAGE_CLIENT = 100;
export const MAX_HISTORY_PAGE_API = 200;
export const MAX_FIXED_MEMBERS = 1000;
/** 30 days. */
export const MAX_TEMPORARY_MUTE_SECONDS = 2_592_000;

/** History keeps messages this long; it is the table default of the message store. */
export const HISTORY_RETENTION_SECONDS = 864_000;
