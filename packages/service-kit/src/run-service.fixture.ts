// A small process for run-service.test.ts: one resource and two services that log each step of their life, and misbehave as told.

import { defineEnv, oneOf, processEnv, runService, type Service, type ServiceKit } from "./index.ts";

const env = defineEnv({
  ...processEnv,
  misbehaviour: oneOf("FIXTURE_MISBEHAVIOUR", {
    words: [
      "none",
      "drainHangs",
      "stopHangs",
      "drainFails",
      "closeFails",
      "startFails",
      "startHangs",
      "throws",
      "rejects",
    ],
    default: "none",
    description: "What goes wrong.",
  }),
});

type Misbehaviour =
  | "none"
  | "drainHangs"
  | "stopHangs"
  | "drainFails"
  | "closeFails"
  | "startFails"
  | "startHangs"
  | "throws"
  | "rejects";
type Kit = Pick<ServiceKit<{ readonly misbehaviour: Misbehaviour }>, "config" | "logger">;

await runService({
  name: "fixture",
  env,
  source: process.env,
  start: async (kit) => {
    kit.resources.add("store", async () => {
      kit.logger.info("store closed");
      if (kit.config.misbehaviour === "closeFails") throw new Error("the store is gone");
    });
    await kit.start(service("back", kit));
    await kit.start(service("front", kit));
    misbehaveLater(kit.config.misbehaviour);
  },
});

function service(name: string, { logger, config: { misbehaviour } }: Kit): Service {
  const isFront = name === "front";
  return {
    name,
    readinessChecks: { always: () => undefined },
    start: async () => {
      if (isFront && misbehaviour === "startFails")
        throw new Error("no port is free", { cause: new Error("EADDRINUSE") });
      logger.info(`${name} started`);
      if (isFront && misbehaviour === "startHangs") await forever();
    },
    drain: async () => {
      logger.info(`${name} drains`);
      if (isFront && misbehaviour === "drainHangs") await forever();
      if (isFront && misbehaviour === "drainFails") throw new Error("clients could not be told");
    },
    stop: async () => {
      logger.info(`${name} stopped`);
      if (isFront && misbehaviour === "stopHangs") await forever();
    },
  };
}

function misbehaveLater(misbehaviour: Misbehaviour): void {
  if (misbehaviour === "throws") {
    setImmediate(() => {
      throw new Error("a bug", { cause: new Error("its cause") });
    });
  }
  if (misbehaviour === "rejects") void Promise.reject(new Error("a forgotten promise"));
}

function forever(): Promise<void> {
  return new Promise(() => undefined);
}
