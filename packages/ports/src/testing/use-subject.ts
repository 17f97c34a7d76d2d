import { afterAll, beforeAll } from "vitest";

/** What a contract suite tests: the ports of one adapter, opened for one group of tests. */
export type Subject = {
  close(): Promise<void>;
};

/** Opens the subject before the tests of the surrounding `describe` and closes it after them. Returns how to get it. */
export function useSubject<T extends Subject>(open: () => Promise<T>): () => T {
  let subject: T | undefined;
  beforeAll(async () => {
    subject = await open();
  });
  afterAll(async () => {
    await subject?.close();
  });
  return () => {
    if (subject === undefined) throw new Error("the subject is used outside of its tests");
    return subject;
  };
}
