/**
 * What does a delivery cost, next to plain uWebSockets.js in the same run?
 *
 *   node loadtest/src/delivery-cost.ts [--cluster] [--sockets 2000] [--rate 10] …
 *
 * 1. Starts Plaza and uWebSockets.js alone on this machine, each with its viewers.
 * 2. Measures them in turn, so that what else the machine does meets both; uWebSockets.js with as many messages per
 *    frame as Plaza had.
 * 3. Prints both with their ratio and writes them to a file.
 * 4. Ends with 1 when a delivery was missing, doubled or out of order: then the figures do not count.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { DeliveryCost } from "./measure/delivery-cost.ts";
import { Subject } from "./measure/subject.ts";
import { parseOptions, type RunOptions, usage } from "./options.ts";
import { reportOf, tableOf } from "./report.ts";
import { startFloor } from "./targets/floor-target.ts";
import { startGateway } from "./targets/gateway-target.ts";
import { startStandalone } from "./targets/standalone-target.ts";

const options = optionsOrExit(process.argv.slice(2));
const { plaza, floor } = await measure(options);
await mkdir(dirname(options.jsonPath), { recursive: true });
await writeFile(options.jsonPath, `${JSON.stringify(reportOf(options, [plaza, floor]), undefined, 2)}\n`);
console.log(`\n${tableOf(plaza, floor)}\n\n${options.jsonPath}`);
for (const { target, problems } of [plaza, floor]) {
  for (const problem of problems) console.error(`${target}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

type Results = { readonly plaza: DeliveryCost; readonly floor: DeliveryCost };

async function measure({ measure, window, isCluster, rounds }: RunOptions): Promise<Results> {
  const plazaOptions = { window, ratePerSecond: measure.ratePerSecond };
  const plaza = await Subject.open(
    await (isCluster ? startGateway(plazaOptions) : startStandalone(plazaOptions)),
    measure,
  );
  try {
    const floor = await Subject.open(await startFloor(), measure);
    try {
      for (let round = 1; round <= rounds; round += 1) {
        console.log(`round ${round} of ${rounds}: ${measure.seconds} s each`);
        await plaza.measureRound(1);
        await floor.measureRound(Math.max(1, Math.round(plaza.cost().messagesPerFrame)));
      }
      return { plaza: plaza.cost(), floor: floor.cost() };
    } finally {
      await floor.close();
    }
  } finally {
    await plaza.close();
  }
}

function optionsOrExit(args: readonly string[]): RunOptions {
  try {
    return parseOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage()}`);
    process.exit(2);
  }
}
