import { randomUUID } from "node:crypto";
import type { Bus } from "../bus.ts";

/** A subject that no other test uses, also when suites share a server. */
export function freshSubject(): string {
  return `contract.${randomUUID()}`;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(payload: Uint8Array): string {
  return new TextDecoder().decode(payload);
}

/** Subscribes and collects what arrives as text, copying as the port demands. */
export async function collect(bus: Bus, subject: string): Promise<{ readonly texts: string[]; stop(): void }> {
  const texts: string[] = [];
  const subscription = bus.subscribe(subject, (payload) => {
    texts.push(textOf(payload));
  });
  await bus.flush();
  return { texts, stop: () => subscription.unsubscribe() };
}

/**
 * Resolves when everything that `from` published before has reached `to`. Messages between two processes travel in
 * order over one connection each, so the arrival of a last message proves that the earlier ones had their chance.
 */
export async function settle(from: Bus, to: Bus): Promise<void> {
  const subject = freshSubject();
  const arrived = Promise.withResolvers<void>();
  const subscription = to.subscribe(subject, () => arrived.resolve());
  await to.flush();
  from.publish(subject, bytesOf("last"));
  await arrived.promise;
  subscription.unsubscribe();
}
