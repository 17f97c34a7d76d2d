/** Ends the subscription that returned it. Calling it again does nothing. */
export type Unsubscribe = () => void;

/** Typed subscription to the events in `Events`, a map from names to payloads. */
export type Subscribe<Events> = <Name extends keyof Events>(
  name: Name,
  listener: (event: Events[Name]) => void,
) => Unsubscribe;

/**
 * Calls listeners in the order in which they came. What a listener throws surfaces as an uncaught error of the
 * application, as with DOM events; it stops neither the other listeners nor the library.
 */
export class Emitter<Events> {
  readonly #listeners = new Map<keyof Events, Set<(event: never) => void>>();

  readonly on: Subscribe<Events> = (name, listener) => {
    const wrapped = (event: never) => listener(event); // The same function may be subscribed twice.
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(wrapped));
    return () => listeners.delete(wrapped);
  };

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      try {
        (listener as (event: Events[Name]) => void)(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
