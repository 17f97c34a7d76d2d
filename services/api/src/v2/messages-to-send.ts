import { limits } from "@plaza/core";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { accountIds } from "../call/json-parameters.ts";
import { accountId, choice, optional, optionalText, roomId } from "../call/parameters.ts";
import { requireAccount } from "../operations/require-account.ts";
import type { MessageToSend } from "../operations/send-message.ts";
import { contentOf, deliveryOf, type GivenMessage, messageConfig, placeOf } from "./message-parameters.ts";
import { antispamConfig, routeConfig } from "./without-effect.ts";

/** What calls that send to a room take besides their messages. */
export const sendingShape = {
  room_id: roomId(),
  sender_id: accountId(),
  receiver_ids: z.preprocess(nothingIfEmpty, accountIds(limits.MAX_RECEIVERS).optional()),
  resend_flag: optional(choice(0, 1)),
  extension: optionalText(limits.MAX_EXTENSION_LENGTH),
  ...messageConfig,
  ...routeConfig,
  ...antispamConfig,
};

const sending = z.object(sendingShape);

/** Messages in the name of an account, which need not be in the room; with receivers, for them alone [MS6]. */
export async function messagesToSend(
  input: z.output<typeof sending>,
  messages: readonly GivenMessage[],
  context: CallContext,
): Promise<readonly MessageToSend[]> {
  const sender = await requireAccount("sender_id", input.sender_id, context);
  return messages.map((message) => ({
    rooms: context.rooms,
    roomId: input.room_id,
    sender,
    content: contentOf(message, { id: message.message_client_id, extension: input.extension }),
    ...audienceOf(input, message),
  }));
}

/** A directed message is never stored and has neither place nor config, but for the mute that it may ignore. */
function audienceOf(
  { receiver_ids: receivers, message_config: config }: z.output<typeof sending>,
  given: GivenMessage,
) {
  const ignoreTemporaryMute = config.ignore_chat_banned;
  if (receivers) return { message: { receivers: [...receivers], doNotStore: true }, send: { ignoreTemporaryMute } };
  return {
    message: { ...deliveryOf(config), ...placeOf(given) },
    send: { ignoreTemporaryMute, abandonRatio: config.abandon_ratio ?? 0 },
  };
}

/** Clients write an empty list where nobody is meant in particular. */
function nothingIfEmpty(given: unknown): unknown {
  return Array.isArray(given) && given.length === 0 ? undefined : given;
}
