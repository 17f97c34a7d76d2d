import type { RoomCommand } from "../room-command.ts";

/** One kind of command. */
export type CommandOf<Kind extends RoomCommand["kind"]> = Extract<RoomCommand, { kind: Kind }>;
