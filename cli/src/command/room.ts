import type { AddCommand } from "../command-context.ts";
import { addRoomCreate } from "./room-create.ts";
import { addRoomGet } from "./room-get.ts";
import { addRoomList } from "./room-list.ts";
import { addRoomClose, addRoomOpen } from "./room-open.ts";

export const addRoom: AddCommand = (program, context) => {
  const group = program.command("room").description("make, show, open and close rooms");
  for (const add of [addRoomCreate, addRoomGet, addRoomList, addRoomClose, addRoomOpen]) add(group, context);
};
