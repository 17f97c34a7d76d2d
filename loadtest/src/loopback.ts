import { isIP } from "node:net";

/**
 * Throws unless the host is this machine. Opening thousands of sockets to a machine of somebody else is an attack, also
 * by mistake, and over a network the figures would be the network's.
 */
export function requireLoopback(host: string): void {
  if (!isLoopback(host)) throw new Error(`${host} is not this machine; load is only made on loopback addresses`);
}

function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, "$1");
  if (isIP(address) === 4) return address.startsWith("127.");
  // A name could resolve to anything.
  return address === "::1";
}
