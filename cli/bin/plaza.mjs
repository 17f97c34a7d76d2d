#!/usr/bin/env node
// The command as it runs from a clone: sets up what is missing, and runs on the pinned Node where the caller is.
import { main } from "../../tools/bootstrap/main.mjs";

await main(["plaza", ...process.argv.slice(2)], { cwd: process.cwd() });
