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

/** 7 days. */
export const MAX_DELAYED_CLOSING_SECONDS = 604_800;
export const MAX_SLOW_MODE_SECONDS = 120;
/** A budget beyond this is none; 0 says so. */
export const MAX_MESSAGES_PER_SECOND = 10_000;

export const MAX_TAGS = 10;
export const MAX_TAG_LENGTH = 32;
export const MAX_TAG_EXPRESSION_LENGTH = 128;
/** Ours: every message of somebody with tags is compared with them. */
export const MAX_TAG_MUTES = 100;
/** Of 10,000: how often a message is dropped on purpose; one that always is need not be sent. */
export const MAX_ABANDON_RATIO = 9_999;
/** Receivers of one directed message. */
export const MAX_RECEIVERS = 100;
/** A sender may recall its message for this long by default; creator and managers always. */
export const RECALL_WINDOW_MS = 120_000;
export const MAX_RECALL_EXTENSION_LENGTH = 1024;

export const MAX_QUEUE_SIZE = 1000;
export const MAX_QUEUE_KEY_LENGTH = 128;
export const MAX_QUEUE_VALUE_LENGTH = 4096;
/** Elements of one batch offer or update. */
export const MAX_QUEUE_BATCH = 200;
/** What a queue holds that was never initialised, from the product's API. */
export const DEFAULT_QUEUE_SIZE = 100;

export const MAX_VIRTUAL_MEMBERS_PER_CALL = 100;
/** Ours: they are loaded with the room's state. */
export const MAX_VIRTUAL_MEMBERS = 10_000;
export const VIRTUAL_MEMBER_LIFETIME_MS = 86_400_000;

/** Rooms of one ranking. */
export const MAX_TOP_ROOMS = 500;

/** History keeps messages this long; it is the table default of the message store. */
export const HISTORY_RETENTION_SECONDS = 864_000;
