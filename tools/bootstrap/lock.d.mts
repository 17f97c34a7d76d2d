/**
 * Runs the work while no other process of this machine holds the same lock. The lock is a file that names its owner;
 * a lock whose owner is dead is taken over.
 */
export function withLock<T>(
  path: string,
  work: () => Promise<T> | T,
  options?: { readonly onWait?: (owner: number) => void; readonly deadlineMs?: number },
): Promise<T>;
