/** The files below the path, without what is installed, built or hidden. */
export function sourceFiles(path: string): Generator<string>;

/** A hash over names and contents, and over further facts. A file that is not there counts as such. */
export function hashFiles(root: string, paths: Iterable<string>, facts?: readonly string[]): string;

/** Whether the stamp says that the work for this hash is done. */
export function isStamped(stamp: string, hash: string): boolean;

export function writeStamp(stamp: string, hash: string): void;
