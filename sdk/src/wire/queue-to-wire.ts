import type { plaza } from "@plaza/proto/client";
import type { QueueOffer, QueueOfferPolicy } from "../queue.ts";
import { numberOf } from "./number-of.ts";

/** By their numbers on the wire. */
const OFFER_POLICIES: readonly QueueOfferPolicy[] = ["addOrUpdate", "onlyAdd", "onlyUpdate"];

export function queueOfferToWire(offer: QueueOffer): plaza.v1.QueueOffer.$Properties {
  const { key, value, transient = false, owner = "", policy = "addOrUpdate" } = offer;
  const number = numberOf(OFFER_POLICIES, policy, "policy");
  return { key, value, transient, owner, policy: number as plaza.v1.QueueOfferPolicy };
}
