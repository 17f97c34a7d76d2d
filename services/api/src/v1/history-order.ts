import { choice, withDefault } from "../call/parameters.ts";

/** `reverse` in the product's numbering: 1 is the order of time. */
export const ASCENDING = 1;
const DESCENDING = 2;

/** The order in which history is read; newest first unless asked otherwise. */
export const historyOrder = () => withDefault(choice(ASCENDING, DESCENDING), DESCENDING);
