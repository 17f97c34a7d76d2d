import { BROADCAST_SUBJECT } from "@plaza/cluster-client";
import { PlazaError, type Refusal } from "@plaza/core";
import { encodeServerFrame, plaza } from "@plaza/proto";
import { checkExpression } from "../room/rules/tags.ts";
import type { CommandHandler } from "./command-context.ts";

type Broadcast = plaza.cluster.v1.Broadcast.$Properties;

/** Long enough for any id that a caller would make. */
const MAX_ID_LENGTH = 64;

/** [BR1] To every connection that is in a room; gateways drop an id that they have had. */
export const broadcast: CommandHandler<Broadcast> = async ({ actor, command }, context) => {
  const refusal = check(command);
  if (actor.origin.kind !== "serverApi") {
    throw new PlazaError({ error: "forbidden", message: "only the server API broadcasts" });
  }
  if (refusal) throw new PlazaError(refusal);
  const timeMs = context.now();
  const envelope = {
    id: command.id ?? "",
    tagExpression: command.targetTags ?? "",
    clientFrame: encodeServerFrame({ broadcast: { timeMs, message: command.message ?? {} } }),
  };
  context.bus.publish(BROADCAST_SUBJECT, plaza.cluster.v1.BroadcastEnvelope.encode(envelope).finish());
  return { broadcastSent: { timeMs } };
};

function check({ id, message, targetTags }: Broadcast): Refusal | undefined {
  const length = id?.length ?? 0;
  if (length < 1 || length > MAX_ID_LENGTH) {
    return { error: "badArgument", message: `id of ${length} characters is not from 1 to ${MAX_ID_LENGTH}` };
  }
  if (!message) return { error: "badArgument", message: "message is missing" };
  return checkExpression("target_tags", targetTags ?? undefined);
}
