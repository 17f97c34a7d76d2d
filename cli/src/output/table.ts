import stringWidth from "string-width";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./paint.ts";

export type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: "left" | "right";
};

const GAP = "  ";

/** Rows under their titles, aligned also where characters are two columns wide; the widest cell makes the column. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paint: Paint): readonly string[] {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.cell(row))));
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, at) => Math.max(...[titles, ...cells].map((line) => stringWidth(line[at] ?? ""))));
  const [head = "", ...lines] = [titles, ...cells].map((line) =>
    line
      .map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.align))
      .join(GAP)
      .trimEnd(),
  );
  return [paint("bold", head), ...lines];
}

/** Names and what they stand for, one pair a line. */
export function listOf(pairs: readonly (readonly [string, string])[], paint: Paint): readonly string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `${paint("bold", name.padEnd(width))}${GAP}${oneLine(text)}`.trimEnd());
}

function padded(text: string, width: number, align: Column<never>["align"]): string {
  const space = " ".repeat(width - stringWidth(text));
  return align === "right" ? space + text : text + space;
}
