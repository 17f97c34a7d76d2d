import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { FLOOR_HOST, FLOOR_PATH, FLOOR_SUBPROTOCOL, type FloorEvent } from "./floor-messages.ts";
import type { Target } from "./target.ts";

const PROGRAM = join(import.meta.dirname, "uws-floor.ts");

/** Plain uWebSockets.js in a process of its own. */
export async function startFloor(): Promise<Target> {
  const process = fork(PROGRAM, { stdio: "inherit" });
  const event = await nextEvent(process);
  if (event.kind !== "listening") throw new Error(`the floor said ${event.kind} before it listened`);
  return {
    name: "uWebSockets.js alone",
    pid: process.pid ?? 0,
    endpoint: { host: FLOOR_HOST, port: event.port, path: FLOOR_PATH, subprotocol: FLOOR_SUBPROTOCOL },
    greeting: { kind: "none" },
    offer: async (messages) => {
      process.send(messages);
      await nextEvent(process);
    },
    stop: async () => {
      const exited = once(process, "exit");
      process.disconnect();
      await exited;
    },
  };
}

async function nextEvent(process: ChildProcess): Promise<FloorEvent> {
  const ended = new AbortController();
  const exited = once(process, "exit", { signal: ended.signal }).then(() => {
    throw new Error("the floor ended");
  });
  const told = once(process, "message", { signal: ended.signal }) as Promise<[FloorEvent]>;
  try {
    const [event] = await Promise.race([told, exited]);
    return event;
  } finally {
    ended.abort();
    await Promise.allSettled([told, exited]);
  }
}
