/**
 * The way into everything: `node tools/bootstrap.mjs <job> [arguments]`, which is what the npm scripts call. It runs on
 * the Node that the machine has, installs the pinned tools and the dependencies when they are not there yet, and runs
 * the job on the pinned Node.
 */
const OLDEST_NODE = 20;

const major = Number.parseInt(process.versions.node, 10);
if (major < OLDEST_NODE) {
  console.error(`Plaza needs Node ${OLDEST_NODE} or newer to set itself up; this is ${process.version}.`);
  process.exit(1);
}

// Only now: an older Node might not even read these files.
const { main } = await import("./bootstrap/main.mjs");
await main(process.argv.slice(2));
