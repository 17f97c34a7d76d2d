import { roomDirectoryContract } from "@plaza/ports/testing";
import { createMemoryRooms } from "./rooms.ts";

roomDirectoryContract("memory", async () => ({ ...createMemoryRooms(), close: async () => {} }));
