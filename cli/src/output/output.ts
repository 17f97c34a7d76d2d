import type { Host } from "../host.ts";
import { oneLine } from "./one-line.ts";
import { type Paint, paintFor } from "./paint.ts";

/** Where results go: as JSON, one value a line, for scripts; or as lines for people. */
export class Output {
  readonly paint: Paint;
  readonly #host: Host;
  readonly #format: "json" | "lines";

  constructor(host: Host, format: "json" | "lines") {
    this.#host = host;
    this.#format = format;
    this.paint = paintFor(host.stdout, host.env);
  }

  /** Results, each a JSON value, or all of them in the lines that `linesOf` makes. */
  show<Value>(values: readonly Value[], linesOf: (values: readonly Value[], paint: Paint) => readonly string[]): void {
    const lines = this.#format === "json" ? values.map((value) => JSON.stringify(value)) : linesOf(values, this.paint);
    this.#host.stdout.write(lines.map((line) => `${line}\n`).join(""));
  }

  /** The one result of a change, in a sentence. */
  report(value: unknown, sentence: string): void {
    this.show([value], () => [oneLine(sentence)]);
  }

  /** What is no result, such as a connection that is lost: never where a script reads. */
  note(sentence: string): void {
    this.#host.stderr.write(`plaza: ${oneLine(sentence)}\n`);
  }
}
