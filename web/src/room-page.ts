import { type ConnectionState, createClient, type PlazaClient, PlazaClientError, type Room } from "@plaza/client";
import { Composer } from "./composer.ts";
import { GatewayFinder } from "./gateway-finder.ts";
import { MembersPanel } from "./members-panel.ts";
import { MessageList } from "./message-list.ts";
import { moderationMenu } from "./moderation-menu.ts";
import { Outgoing } from "./outgoing.ts";
import { RoomControls } from "./room-controls.ts";
import { RoomHeader } from "./room-header.ts";
import { RoomHistory } from "./room-history.ts";
import type { Session } from "./session.ts";
import { SpeakingStatus } from "./speaking-status.ts";
import { partOf, showView } from "./view.ts";

/** Called when the visitor left, or could not be let in: then with the reason. */
type OnLeft = (problem: string | undefined) => void;

/** Shows the room and keeps it up to date until the visitor leaves. */
export function enterRoomPage(session: Session, onLeft: OnLeft): void {
  const view = showView("room-view");
  const client = createClient({ ...gatewaysOf(session), ...credentialsOf(session), clientType: "web" });
  const header = new RoomHeader(view, { retryNow: () => client.retryNow() });
  const leave = (problem?: string) => {
    window.removeEventListener("online", retryNow);
    client.close();
    onLeft(problem);
  };
  const retryNow = () => client.retryNow();
  window.addEventListener("online", retryNow);
  client.on("state", (state: ConnectionState) => header.showConnection(state));
  partOf(view, "leave", HTMLButtonElement).addEventListener("click", () => leave());
  partOf(view, "sign-in", HTMLButtonElement).addEventListener("click", () => leave());
  enterRoom({ client, session }).then(
    (room) => showRoom({ view, room, header, session }),
    (error: unknown) => {
      if (!isLeaving(error)) leave(problemOf(error));
    },
  );
}

function gatewaysOf({ gateways }: Session) {
  return gateways.kind === "typed" ? { urls: gateways.urls } : { resolveUrl: new GatewayFinder(gateways.urls).next };
}

function credentialsOf({ identity }: Session) {
  return identity.kind === "guest"
    ? ({ anonymous: true } as const)
    : { accountId: identity.accountId, token: identity.token };
}

function enterRoom({ client, session }: { readonly client: PlazaClient; readonly session: Session }): Promise<Room> {
  const { identity, roomId } = session;
  return client.enterRoom(roomId, identity.kind === "member" ? { nick: identity.nick } : {});
}

function showRoom({
  view,
  room,
  header,
  session,
}: {
  readonly view: HTMLElement;
  readonly room: Room;
  readonly header: RoomHeader;
  readonly session: Session;
}): void {
  new MembersPanel(view, room);
  new RoomControls(view, room);
  const messages = new MessageList(view, ({ accountId, role, nick }) =>
    moderationMenu(room, { accountId, role, name: nick || accountId }),
  );
  const history = new RoomHistory(view, room, messages);
  header.showRoom(room.snapshot);
  const outgoing = new Outgoing(view, room, messages);
  room.on("message", (message) => outgoing.cameBack(message, messages.add(message)));
  room.on("notification", (notification) => messages.add(notification));
  room.on("notice", (notice) => messages.addNotice(notice));
  room.on("occupancy", ({ online }) => header.showOnline(online));
  room.on("state", (state) => {
    if (state.kind === "live") header.showRoom(room.snapshot);
  });
  room.on("continuityLost", ({ from, to }) => void history.fillGap(from.seq, to.seq));
  room.on("closed", ({ error }) => header.showEnd(error ? problemOf(error) : "This room was closed."));
  room.on("kicked", () => header.showEnd("You were removed from this room."));
  void history.loadNewest();
  if (session.identity.kind === "guest") partOf(view, "read-only", HTMLElement).hidden = false;
  else startWriting(view, room, outgoing);
}

function startWriting(view: HTMLElement, room: Room, outgoing: Outgoing): void {
  const composer = new Composer(view, room.self.nick, (text) => outgoing.send(text));
  const speaking = new SpeakingStatus(room, composer);
  outgoing.onRefused = (error) => speaking.refused(error);
  room.on("state", (state) => {
    if (state.kind === "ended") composer.disable();
  });
}

/** The visitor closed the client; nobody is there to be told. */
function isLeaving(error: unknown): boolean {
  return error instanceof PlazaClientError && error.code === "closed" && error.message === "the client was closed";
}

const PROBLEMS: Readonly<Partial<Record<PlazaClientError["code"], string>>> = {
  badToken: "Your sign-in is not valid any more. Please sign in again.",
  expiredToken: "Your sign-in has expired. Please sign in again.",
  roomNotFound: "There is no such room.",
  roomClosed: "This room is closed.",
  forbidden: "You may not enter this room.",
};

function problemOf(error: unknown): string {
  const known = error instanceof PlazaClientError ? PROBLEMS[error.code] : undefined;
  return known ?? `Entering the room failed: ${error instanceof Error ? error.message : String(error)}.`;
}
