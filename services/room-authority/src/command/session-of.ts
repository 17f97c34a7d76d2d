import { PlazaError } from "@plaza/core";
import type { Actor, ActorOrigin } from "../room/actor.ts";

/** The session that an actor speaks for; commands of sessions make no sense from the server API. */
export function sessionOf(actor: Actor): Extract<ActorOrigin, { kind: "session" }> {
  if (actor.origin.kind === "session") return actor.origin;
  throw new PlazaError({ error: "badArgument", message: "the command needs a session" });
}
