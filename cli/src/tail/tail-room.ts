import { createClient, type PlazaClient, PlazaClientError, type Room, type RoomEnd } from "@plaza/client";
import { gatewayUrlOf } from "../addresses.ts";
import type { CommandContext } from "../command-context.ts";
import { CommandFailure } from "../command-failure.ts";
import { dynamicToken } from "./dynamic-token.ts";
import { GatewayFinder } from "./gateway-finder.ts";
import { TailPrinter } from "./tail-printer.ts";

export type TailOptions = {
  readonly roomId: number;
  /** Whose session it is; undefined: an anonymous visitor's. */
  readonly accountId: string | undefined;
  readonly what: "messages" | "messagesAndNotices";
};

/** Somebody who has never been connected is told soon; who has, waits for as long as it takes. */
const MAX_FIRST_ATTEMPTS = 3;

/** Failures of the library that say that nobody answered, rather than that somebody said no. */
const NOBODY_ANSWERED: ReadonlySet<string> = new Set(["disconnected", "unavailable", "timeout"]);

/**
 * Follows a room until the person at the terminal has had enough, or the room closes. Fails where the server does not let
 * it in, puts it out, or cannot be reached at the beginning.
 */
export async function tailRoom(options: TailOptions, context: CommandContext): Promise<void> {
  const { host, output } = context;
  const resolveUrl = await gatewayFor(options, context);
  const client = createClient({ resolveUrl, ...identityOf(options, context) });
  const end = Promise.withResolvers<void>();
  // Only now: until here Ctrl-C ends the process as any other, also while the server API is waited for.
  host.interruption().addEventListener("abort", () => end.resolve());
  try {
    const room = await Promise.race([entered(client, options), end.promise]);
    if (!room) return;
    const printer = new TailPrinter(output, host.now);
    printer.follow(client, room);
    if (options.what === "messagesAndNotices") printer.followNotices(room);
    tellConnection(client, context);
    output.note(`following room ${room.id}, ${room.snapshot.online} online`);
    untilEnded(room, context).then(end.resolve, end.reject);
    await end.promise;
  } catch (error) {
    throw failureOf(error);
  } finally {
    client.close();
  }
}

/** What is asked for an address before each attempt. */
async function gatewayFor({ roomId }: TailOptions, context: CommandContext): Promise<() => string | Promise<string>> {
  const named = gatewayUrlOf(context.host.env);
  if (named !== undefined) return () => named;
  const finder = new GatewayFinder(context.api, roomId);
  // A room that does not exist, or a wrong secret, shows at once and in the server's words.
  await finder.next();
  return () => finder.next();
}

/** An anonymous visitor at a gateway that was named needs no credentials. */
function identityOf({ accountId }: TailOptions, context: CommandContext) {
  if (accountId === undefined) return { anonymous: true } as const;
  const { credentials } = context.api;
  return { accountId, tokenProvider: () => dynamicToken(credentials, accountId, context.host.now()) };
}

async function entered(client: PlazaClient, { roomId }: TailOptions): Promise<Room> {
  const unreachable = Promise.withResolvers<never>();
  const unsubscribe = client.on("state", (state) => {
    if (state.kind !== "connecting" || state.attempt < MAX_FIRST_ATTEMPTS) return;
    unreachable.reject(new CommandFailure("unreachable", `no gateway is reachable: ${state.reason}`));
  });
  try {
    return await Promise.race([client.enterRoom(roomId), unreachable.promise]);
  } finally {
    unsubscribe();
  }
}

function tellConnection(client: PlazaClient, { output }: CommandContext): void {
  let isAway = false;
  client.on("state", (state) => {
    if (state.kind === "reconnecting" && !isAway) output.note(`connection lost (${state.reason}); trying again`);
    if (state.kind === "live" && isAway) output.note("connected again");
    isAway = state.kind === "reconnecting";
  });
}

/** Resolves when the room closed; rejects when this session was ended against its will. */
function untilEnded(room: Room, { output }: CommandContext): Promise<void> {
  return new Promise((resolve, reject) => {
    room.on("state", (state) => {
      if (state.kind !== "ended") return;
      const failure = failureOfEnd(state.end);
      if (failure) return reject(failure);
      if (state.end.kind === "closed") output.note("the room was closed");
      resolve();
    });
  });
}

function failureOfEnd(end: RoomEnd): unknown {
  switch (end.kind) {
    case "exited":
    case "closed":
      return undefined;
    case "kicked":
      return new CommandFailure("refused", `put out of the room: ${end.reason}`);
    case "refused":
      return end.error;
  }
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof PlazaClientError)) return error;
  const kind = NOBODY_ANSWERED.has(error.code) ? "unreachable" : "refused";
  return new CommandFailure(kind, `${kind} (${error.code}): ${error.message}`, { cause: error });
}
