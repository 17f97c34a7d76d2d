/** A file that is made from other files of the repository and committed with them. */
export type GeneratedFile = {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly content: string;
};
