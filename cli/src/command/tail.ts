import { parseRoomId } from "../argument/room-id.ts";
import type { AddCommand } from "../command-context.ts";
import { tailRoom } from "../tail/tail-room.ts";

type Options = { readonly as?: string; readonly notices?: boolean };

export const addTail: AddCommand = (program, context) => {
  program
    .command("tail")
    .description("follow a room live, until Ctrl-C")
    .argument("<room>", "its id", parseRoomId)
    .option("--as <account>", "whose session it is (an anonymous visitor's)")
    .option("--notices", "also who comes and goes")
    .action((roomId: number, { as, notices }: Options) =>
      tailRoom({ roomId, accountId: as, what: notices ? "messagesAndNotices" : "messages" }, context),
    );
};
