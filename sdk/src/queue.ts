import type { PlazaClientError } from "./errors.ts";
import type { ChangeOptions } from "./room.ts";

/** The room's queue, as for taking turns at the microphone. All commands reject with `queueNotFound` before `init`. */
export type RoomQueue = {
  /**
   * Makes the queue, or changes its limit, 0 to 1,000, and leaves the elements that are there. Creator and managers.
   */
  init(sizeLimit: number): Promise<QueueSize>;

  /**
   * Adds an element to the tail, or updates the one that has its key in place. Who may: `RoomInfo.queueLevel`. Rejects
   * where the element was not taken, as with `queueFull`.
   */
  offer(offer: QueueOffer, options?: ChangeOptions): Promise<QueueOffered>;

  /** The same for 1 to 200 elements; each succeeds or fails on its own, so those that failed are in the answer. */
  offerAll(offers: readonly QueueOffer[], options?: ChangeOptions): Promise<QueueOffered>;

  /** Takes the element with the key, or the head without one. Creator and managers; an element's owner takes its own. */
  poll(key?: string, options?: ChangeOptions): Promise<QueueElement>;

  /** The queue in order: all of it, the first `limit`, or the elements with these keys that are there. */
  list(query?: QueueQuery): Promise<QueueContent>;

  /** The head, which stays; undefined in an empty queue. */
  peek(): Promise<QueueElement | undefined>;

  /** Changes the values of 1 to 200 elements that are there. Creator and managers. The keys that are not there. */
  update(values: readonly QueueValue[], options?: ChangeOptions): Promise<readonly string[]>;

  /** Removes all elements; the limit stays. Creator and managers. How many elements there were. */
  drop(options?: ChangeOptions): Promise<number>;
};

export type QueueSize = {
  readonly sizeLimit: number;
  readonly size: number;
};

export type QueueContent = QueueSize & { readonly elements: readonly QueueElement[] };

export type QueueElement = {
  readonly key: string;
  readonly value: string;
  /** The account whose it is. */
  readonly owner: string;
  readonly ownerNick: string;
  /** Leaves with its owner's last session. */
  readonly isTransient: boolean;
  /** Milliseconds since 1970. */
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
};

export type QueueOffer = {
  /** 1 to 128 characters. */
  readonly key: string;
  /** At most 4096 characters. */
  readonly value: string;
  /** True: it leaves with its owner's last session. */
  readonly transient?: boolean;
  /** This account when absent. Naming somebody else needs creator or manager. */
  readonly owner?: string;
  /** `addOrUpdate` when absent. */
  readonly policy?: QueueOfferPolicy;
};

export type QueueOfferPolicy = "addOrUpdate" | "onlyAdd" | "onlyUpdate";

export type QueueOffered = QueueSize & {
  readonly addedKeys: readonly string[];
  readonly updatedKeys: readonly string[];
  readonly failed: readonly QueueFailure[];
};

export type QueueFailure = {
  readonly key: string;
  readonly error: PlazaClientError;
};

export type QueueQuery = {
  /** All when absent or empty; unknown ones are left out. */
  readonly keys?: readonly string[];
  /** Elements from the head; all when absent. */
  readonly limit?: number;
};

export type QueueValue = {
  readonly key: string;
  readonly value: string;
};

export type QueueChange = {
  readonly kind: QueueChangeKind;
  /** Offered, updated, polled or removed; none for `dropped`. */
  readonly elements: readonly QueueElement[];
};

export type QueueChangeKind =
  | "offered"
  | "polled"
  | "dropped"
  /** The owner's last session ended, and its transient elements with it. */
  | "ownerLeft"
  | "batchUpdated"
  | "batchOffered"
  /** A kind that this version of the library does not know. */
  | "unknown";
