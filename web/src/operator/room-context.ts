import type { Chatroom } from "./chatroom.ts";
import type { OperatorContext } from "./operator-context.ts";
import type { Parameters } from "./server-api.ts";

export type RoomChange = {
  /** Said when it is done. */
  readonly text: string;
  readonly call: string;
  readonly parameters: Parameters;
};

/** What the parts of one room's view work with. */
export type RoomContext = OperatorContext & {
  readonly room: Chatroom;
  /** Carries out a change of the room and shows the room as it is then. */
  readonly change: (change: RoomChange) => void;
  /** Shows the room as it is now. */
  readonly refresh: () => Promise<void>;
};
