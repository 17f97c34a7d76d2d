import { styleText } from "node:util";
import type { Environment, Sink } from "../host.ts";

export type Style = "bold" | "dim" | "cyan" | "yellow";

/** Gives a text a style, where styles are seen. */
export type Paint = (style: Style, text: string) => string;

/** Colours only on a terminal that knows them, and never where somebody said no (https://no-color.org). */
export function paintFor(sink: Sink, env: Environment): Paint {
  const hasColors = sink.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
  return hasColors ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
