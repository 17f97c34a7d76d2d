import { limits, PlazaError } from "@plaza/core";
import { plaza, refusalFromWire } from "@plaza/proto";
import { z } from "zod";
import { objects } from "../call/json-parameters.ts";
import { accountId, choice, flag, optional, optionalText, roomId, withDefault } from "../call/parameters.ts";
import { requireAccount } from "../operations/require-account.ts";
import { defineCall } from "./call.ts";
import { notificationConfig, queueKey, queueNotificationOf } from "./queue-parameters.ts";
import { resultCodeOf } from "./result-code.ts";
import { routeConfig } from "./without-effect.ts";

const { ADD_OR_UPDATE, ONLY_ADD, ONLY_UPDATE } = plaza.v1.QueueOfferPolicy;
/** By the product's numbers of `element_add_policy`. */
const POLICIES = { 0: ONLY_ADD, 1: ONLY_UPDATE, 2: ADD_OR_UPDATE } as const;
/** Where the product has no code: the form of its codes, with the one for what is repeated. */
const ELEMENT_CODES = { alreadyExists: 117_409 };

const element = {
  element_key: queueKey(),
  element_value: optionalText(limits.MAX_QUEUE_VALUE_LENGTH),
  element_account_id: optional(accountId()),
  element_transient: withDefault(flag(), false),
  element_add_policy: withDefault(choice(0, 1, 2), 2),
};

const parameters = z.object({
  room_id: roomId(),
  operator_account_id: accountId(),
  element_list: objects(element, { max: limits.MAX_QUEUE_BATCH, what: "elements" }),
  ...notificationConfig,
  ...routeConfig,
});

/** [QU2] Offers some elements; each succeeds or fails on its own. */
export const roomQueuesUpdate = defineCall({
  method: "PATCH",
  path: "/im/v2/room_queues/{room_id}",
  parameters,
  execute: async (input, context) => {
    const { room_id: roomId } = input;
    const { accountId } = await requireAccount("operator_account_id", input.operator_account_id, context);
    const command = { offerQueue: { roomId, offers: offersOf(input), notification: queueNotificationOf(input) } };
    const offered = await context.rooms.executeFor("queueOffered", { roomId, command, accountId });
    return {
      room_id: roomId,
      queue_size_limit: offered.sizeLimit ?? 0,
      queue_size: offered.size ?? 0,
      insert_element_list: offered.addedKeys ?? [],
      update_element_list: offered.updatedKeys ?? [],
      failed_element_list: (offered.failed ?? []).map(failedElement),
    };
  },
});

function offersOf({ element_list }: z.output<typeof parameters>) {
  return element_list.map((one) => ({
    key: one.element_key,
    value: one.element_value,
    transient: one.element_transient,
    policy: POLICIES[one.element_add_policy],
    ...(one.element_account_id !== undefined && { owner: one.element_account_id }),
  }));
}

function failedElement({ key, error }: plaza.v1.QueueFailure.$Properties) {
  const failure = new PlazaError(refusalFromWire(error ?? {}));
  const code = resultCodeOf(failure, ELEMENT_CODES);
  return { element_key: key ?? "", error_code: code, error_msg: failure.refusal.message };
}
