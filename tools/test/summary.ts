import type { StepResult } from "./step-result.ts";

export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

export function totalsOf(steps: readonly StepResult[]): Totals {
  return {
    passed: sum(steps.map(({ passed }) => passed)),
    failed: sum(steps.map(({ failures }) => failures.length)),
    skipped: sum(steps.map(({ skips }) => skips.length)),
  };
}

/** A run that ran nothing has shown nothing. */
export function isSuccess({ passed, failed }: Totals): boolean {
  return failed === 0 && passed > 0;
}

/** The end of the output: what was skipped, what failed, the time of each step, and the count as the last line. */
export function summaryLines(steps: readonly StepResult[]): readonly string[] {
  const { passed, failed, skipped } = totalsOf(steps);
  const skips = steps.flatMap(({ name, skips }) => skips.map((skip) => `skipped: ${name}: ${skip}`));
  const failures = steps.flatMap(({ name, failures }) => failures.map((failure) => `failed: ${name}: ${failure}`));
  const details = [...skips, ...failures];
  return [
    ...details,
    ...(details.length === 0 ? [] : [""]),
    ...tableLines(steps),
    "",
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ];
}

function tableLines(steps: readonly StepResult[]): readonly string[] {
  const header = ["step", "passed", "failed", "skipped", "time"];
  const rows = steps.map(({ name, passed, failures, skips, durationMs }) => [
    name,
    String(passed),
    String(failures.length),
    String(skips.length),
    `${(durationMs / 1000).toFixed(1)} s`,
  ]);
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table.map((row) => row.map((cell, column) => align(cell, column, widths[column] ?? 0)).join("  "));
}

function align(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
