/** Starts a server, says which, and ends when its input ends, without stopping the server. */
import { once } from "node:events";
import { LocalProcess } from "../local-process.ts";

const server = await LocalProcess.open({ name: "test", graceMs: 0 });
await server.start({ command: process.execPath, args: ["-e", "setInterval(() => {}, 1000)"] });
console.log(JSON.stringify({ pid: server.pid, directory: server.directory }));
await once(process.stdin.resume(), "end");
