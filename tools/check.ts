/** `npm run check`: format, lint, types, and generated code against its sources. */
import { CHECKS, runChecks } from "./check/checks.ts";

const results = await runChecks(CHECKS);
if (results.some(({ isSuccess }) => !isSuccess)) process.exitCode = 1;
