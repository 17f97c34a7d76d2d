/** The product's message types and their numbers in its API and on our wire. */
export const MESSAGE_TYPES = {
  text: 0,
  image: 1,
  audio: 2,
  video: 3,
  location: 4,
  notification: 5,
  file: 6,
  tip: 10,
  custom: 100,
} as const;

export type MessageType = keyof typeof MESSAGE_TYPES;

const NAMES = new Map<number, MessageType>(
  Object.entries(MESSAGE_TYPES).map(([name, number]) => [number, name as MessageType]),
);

/** The type with this number, or undefined. */
export function messageTypeOf(number: number): MessageType | undefined {
  return NAMES.get(number);
}
