import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { sessionOf } from "./session-of.ts";

/**
 * [OC2] A gateway says how many persons it has in the room. When presence knows another number of its sessions, the
 * gateway is asked to confirm them: the authority or its store forgot some.
 */
export const reportCounts: CommandHandler<plaza.cluster.v1.ReportCounts.$Properties> = async (input, context) => {
  const { gatewayId } = sessionOf(input.actor);
  const { persons = 0, sessions = 0 } = input.command;
  const known = await context.occupancy.report(input.roomId, gatewayId, persons ?? 0);
  return { countsReceived: { confirmSessions: known < (sessions ?? 0) } };
};
