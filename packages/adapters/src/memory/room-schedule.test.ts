import { roomScheduleContract } from "@plaza/ports/testing";
import { createMemoryRooms } from "./rooms.ts";

roomScheduleContract("memory", async () => ({ ...createMemoryRooms(), close: async () => {} }));
