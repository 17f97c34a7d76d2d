export type SourceFile = {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly content: string;
};

/** How the rules of the document and their quotations fit together. */
export type RuleCoverage = {
  readonly ruleCount: number;
  /** Rules that no test title quotes, in the order of the document. */
  readonly untested: readonly string[];
  /** Quotations of rules that the document does not have. */
  readonly unknown: readonly Quotation[];
};

export type Quotation = { readonly id: string; readonly path: string; readonly line: number };

/** In the document a rule begins with its id in bold. */
const DEFINITION = /\*\*\[([A-Z]{2}[0-9]+)\]\*\*/g;
/** An id in brackets. What stands behind a name or another bracket is an index and no quotation. */
const QUOTATION = /(?<![\w\])])\[([A-Z]{2}[0-9]+)\]/g;
/** The ids with which a text begins: a test title starts with the rules that it shows. */
const TITLE = /["'`]((?:\[[A-Z]{2}[0-9]+\]\s*)+)/g;
/** Test files, and the contract suites that they call. */
const TESTS = /(\.test\.tsx?|\/testing\/[^/]+\.ts)$/;

/** Compares the document with everything that quotes it. */
export function compareRules(document: string, sources: readonly SourceFile[]): RuleCoverage {
  const rules = new Set(idsIn(document, DEFINITION));
  const tested = new Set(sources.filter(({ path }) => TESTS.test(path)).flatMap(({ content }) => titleIdsIn(content)));
  const quotations = sources.flatMap(quotationsIn);
  return {
    ruleCount: rules.size,
    untested: [...rules].filter((id) => !tested.has(id)),
    unknown: quotations.filter(({ id }) => !rules.has(id)),
  };
}

/** The lines that a reader gets. */
export function ruleReport({ ruleCount, untested, unknown }: RuleCoverage): readonly string[] {
  return [
    ...unknown.map(({ id, path, line }) => `${path}:${line} quotes [${id}], which is no rule of the document`),
    ...untested.map((id) => `[${id}] has no test`),
    `${ruleCount} rules, ${untested.length} without a test, ${unknown.length} unknown`,
  ];
}

function titleIdsIn(content: string): readonly string[] {
  return [...content.matchAll(TITLE)].flatMap(([, ids = ""]) => idsIn(ids, QUOTATION));
}

function quotationsIn({ path, content }: SourceFile): readonly Quotation[] {
  return content
    .split("\n")
    .flatMap((text, index) => idsIn(text, QUOTATION).map((id) => ({ id, path, line: index + 1 })));
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}
