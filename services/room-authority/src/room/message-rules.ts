import { assertNever, limits, type MessageType, type Refusal } from "@plaza/core";
import { checkAttachment } from "./attachment-rules.ts";
import type { ChatMessage, Place } from "./chat-message.ts";
import { checkExpression } from "./rules/tags.ts";
import { outOfRange, tooLong } from "./rules/text-limit.ts";

/** Why a message is not valid by itself, whoever sends it; undefined when it is. [MS1] to [MS5] */
export function checkMessage(message: ChatMessage): Refusal | undefined {
  return checkLengths(message) ?? checkSize(message) ?? checkBody(message) ?? checkAudience(message);
}

/** [MS6] [TG1] [PL1] */
function checkAudience({ audience, abandonRatio }: ChatMessage): Refusal | undefined {
  const refusal = outOfRange("abandon_ratio", abandonRatio, { min: 0, max: limits.MAX_ABANDON_RATIO });
  if (refusal) return refusal;
  if (audience.kind === "directed") return checkReceivers(audience.receivers);
  return checkExpression("target_tags", audience.targetTags) ?? checkPlace(audience.place);
}

function checkReceivers(receivers: readonly string[]): Refusal | undefined {
  // With none the filter would let everybody pass.
  const count = outOfRange("the number of receivers", receivers.length, { min: 1, max: limits.MAX_RECEIVERS });
  if (count) return count;
  return receivers.some((receiver) => receiver === "") ? bad("receivers has an empty entry") : undefined;
}

function checkPlace(place: Place | undefined): Refusal | undefined {
  if (place === undefined || [place.x, place.y, place.z].every(Number.isFinite)) return undefined;
  return bad("place has a coordinate that is no finite number");
}

function checkLengths(message: ChatMessage): Refusal | undefined {
  const { clientMessageId, text, attachment, extension, subType } = message;
  if (clientMessageId.length === 0) return bad("client_message_id is missing");
  return (
    tooLong("client_message_id", clientMessageId, limits.MAX_CLIENT_MESSAGE_ID_LENGTH) ??
    tooLong("text", text, limits.MAX_MESSAGE_TEXT_LENGTH) ??
    tooLong("attachment", attachment, limits.MAX_ATTACHMENT_LENGTH) ??
    tooLong("extension", extension, limits.MAX_EXTENSION_LENGTH) ??
    (Number.isInteger(subType) && subType >= 0 ? undefined : bad(`sub_type ${subType} is not an integer from 0`))
  );
}

function checkSize(message: ChatMessage): Refusal | undefined {
  const bytes = utf8Length(message.text) + utf8Length(message.attachment) + utf8Length(message.extension);
  if (bytes <= limits.MAX_MESSAGE_BYTES) return undefined;
  const limit = limits.MAX_MESSAGE_BYTES;
  return { error: "tooLarge", message: `text, attachment and extension of ${bytes} bytes exceed ${limit}` };
}

function checkBody(message: ChatMessage): Refusal | undefined {
  switch (message.type) {
    case "text":
    case "tip":
      return message.text.length > 0 ? undefined : bad(`text is missing in a message of type ${message.type}`);
    case "custom":
      return message.attachment.length > 0 ? undefined : bad("attachment is missing in a message of type custom");
    case "notification":
      return bad("messages of type notification are made by the server only");
    case "image":
    case "audio":
    case "video":
    case "location":
    case "file":
      return badAttachment(message.type, checkAttachment(message.type, message.attachment));
    default:
      return assertNever(message.type);
  }
}

function badAttachment(type: MessageType, problem: string | undefined): Refusal | undefined {
  return problem === undefined ? undefined : bad(`attachment of type ${type}: ${problem}`);
}

function bad(message: string): Refusal {
  return { error: "badArgument", message };
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
