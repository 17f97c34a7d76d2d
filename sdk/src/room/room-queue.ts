import { limits } from "@plaza/core";
import type { Request } from "../connection/link.ts";
import type { QueueOffer, QueueOffered, QueueQuery, RoomQueue } from "../queue.ts";
import type { ChangeOptions } from "../room.ts";
import { notificationToWire } from "../wire/change-to-wire.ts";
import { queueElementFromWire, queueFromWire, queueOfferedFromWire } from "../wire/queue-from-wire.ts";
import { queueOfferToWire } from "../wire/queue-to-wire.ts";
import { checkedInteger } from "./checked-integer.ts";

/** The commands of a room's queue. [QU1] [QU2] [QU3] */
export function roomQueue(roomId: number, request: Request): RoomQueue {
  const told = (options: ChangeOptions = {}) => ({ roomId, notification: notificationToWire(options) });
  const offerAll = async (offers: readonly QueueOffer[], options?: ChangeOptions) => {
    const reply = await request({ offerQueue: { ...told(options), offers: offers.map(queueOfferToWire) } });
    return queueOfferedFromWire(reply.queueOffered);
  };
  const list = async ({ keys = [], limit = 0 }: QueueQuery = {}) => {
    checkedInteger("limit", limit, limits.MAX_QUEUE_SIZE);
    return queueFromWire((await request({ listQueue: { roomId, keys: [...keys], limit } })).queue);
  };
  return {
    init: async (sizeLimit) => {
      checkedInteger("sizeLimit", sizeLimit, limits.MAX_QUEUE_SIZE);
      const { elements: _none, ...size } = queueFromWire((await request({ initQueue: { roomId, sizeLimit } })).queue);
      return size;
    },
    offer: async (offer, options) => taken(await offerAll([offer], options)),
    offerAll,
    poll: async (key = "", options) =>
      queueElementFromWire((await request({ pollQueue: { ...told(options), key } })).queuePolled?.element),
    list,
    peek: async () => (await list({ limit: 1 })).elements[0],
    update: async (values, options) =>
      (await request({ updateQueue: { ...told(options), values: [...values] } })).queueUpdated?.missingKeys ?? [],
    drop: async (options) => queueFromWire((await request({ dropQueue: told(options) })).queue).size,
  };
}

/** Of a single element the caller wants to know one thing: whether it is in the queue. */
function taken(offered: QueueOffered): QueueOffered {
  const [failure] = offered.failed;
  if (failure) throw failure.error;
  return offered;
}
