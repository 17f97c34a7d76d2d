/** Milliseconds. Code that needs time takes one as an argument, so tests can drive it. */
export type Clock = () => number;

/** Milliseconds since 1970: for times that people or other processes see. It steps when the machine's clock is set. */
export const systemClock: Clock = () => Date.now();

/** Milliseconds since the process began, with fractions: for deadlines and durations. It never steps. */
export const monotonicClock: Clock = () => performance.now();
