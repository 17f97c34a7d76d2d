import { exchange } from "./exchange.ts";

export type NatsInfo = { readonly version: string; readonly jetstream: boolean };

/** Greets like a client: reads INFO, sends CONNECT and PING, and waits for the PONG. */
export function greetNats(address: { readonly host: string; readonly port: number }): Promise<NatsInfo> {
  return exchange({ ...address, request: Buffer.from('CONNECT {"verbose":false}\r\nPING\r\n'), read: readGreeting });
}

function readGreeting(received: Buffer): NatsInfo | undefined {
  const text = received.toString("latin1");
  const refusal = /^-ERR (.*)$/m.exec(text);
  if (refusal !== null) throw new Error(`NATS refuses: ${refusal[1]}`);
  const info = /^INFO (\{.*\})\s*$/m.exec(text)?.[1];
  if (info === undefined || !text.includes("PONG\r\n")) return undefined;
  const { version, jetstream } = JSON.parse(info);
  return { version: String(version), jetstream: jetstream === true };
}
