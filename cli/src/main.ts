import { randomUUID } from "node:crypto";
import { runPlaza } from "./run-plaza.ts";

// Who reads the output may have had enough, as `head` does. There is nothing left to do then, and nobody to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runPlaza(process.argv.slice(2), {
  env: process.env,
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: Date.now,
  newId: randomUUID,
  interruption,
});

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}
