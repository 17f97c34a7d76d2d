import type { Environment, Host, Sink } from "../host.ts";

export type TestHost = Host & {
  readonly out: () => string;
  readonly err: () => string;
};

/** A host that remembers what was written; nobody interrupts it. */
export function testHost(env: Environment): TestHost {
  const [out, err] = [new WrittenText(), new WrittenText()];
  return {
    env,
    directory: "/nowhere",
    stdout: out,
    stderr: err,
    now: () => 1_700_000_000_000,
    newId: () => "id",
    interruption: () => new AbortController().signal,
    out: () => out.text,
    err: () => err.text,
  };
}

class WrittenText implements Sink {
  readonly isTTY = false;
  text = "";

  write(text: string): void {
    this.text += text;
  }
}
