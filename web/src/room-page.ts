import { type ConnectionState, createClient, type PlazaClient, type Room, type RoomMessage } from "@plaza/client";
import { type ActionMenu, actionMenu } from "./action-menu.ts";
import { Composer } from "./composer.ts";
import { GatewayFinder } from "./gateway-finder.ts";
import { MembersPanel } from "./members-panel.ts";
import { messageActions } from "./message-actions.ts";
import { MessageList } from "./message-list.ts";
import { moderationActions } from "./moderation.ts";
import { Outgoing } from "./outgoing.ts";
import { PinnedMessage } from "./pinned-message.ts";
import { QueuePanel } from "./queue-panel.ts";
import { RaisedHand } from "./raised-hand.ts";
import { RoomControls } from "./room-controls.ts";
import { isLeaving, problemOf, shownEnd } from "./room-end.ts";
import { RoomHeader } from "./room-header.ts";
import { RoomHistory } from "./room-history.ts";
import { RoomQueueView } from "./room-queue-view.ts";
import { deviceOfTab, type Session } from "./session.ts";
import { SpeakingStatus } from "./speaking-status.ts";
import { partOf, showView } from "./view.ts";

/** Called when the visitor left, or could not be let in: then with the reason. */
type OnLeft = (problem: string | undefined) => void;

type Shown = {
  readonly view: HTMLElement;
  readonly room: Room;
  readonly header: RoomHeader;
  readonly session: Session;
  readonly client: PlazaClient;
};

/** Shows the room and keeps it up to date until the visitor leaves. */
export function enterRoomPage(session: Session, onLeft: OnLeft): void {
  const view = showView("room-view");
  const client = createClient({
    ...gatewaysOf(session),
    ...credentialsOf(session),
    clientType: "web",
    deviceId: deviceOfTab(),
  });
  const header = new RoomHeader(view, { retryNow: () => client.retryNow() });
  const close = () => {
    window.removeEventListener("online", retryNow);
    client.close();
  };
  const leave = (problem?: string) => {
    close();
    onLeft(problem);
  };
  const retryNow = () => client.retryNow();
  window.addEventListener("online", retryNow);
  client.on("state", (state: ConnectionState) => header.showConnection(state));
  partOf(view, "leave", HTMLButtonElement).addEventListener("click", () => leave());
  partOf(view, "sign-in", HTMLButtonElement).addEventListener("click", () => leave());
  enterRoom({ client, session }).then(
    (room) => {
      showRoom({ view, room, header, session, client });
      const comeBack = () => enterRoomPage(session, onLeft);
      endWith({ room, header, close, comeBack });
    },
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

function enterRoom({ client, session }: Pick<Shown, "client" | "session">): Promise<Room> {
  const { identity, roomId } = session;
  return client.enterRoom(roomId, identity.kind === "member" ? { nick: identity.nick } : {});
}

function showRoom(shown: Shown): void {
  const { view, room, header, session, client } = shown;
  new MembersPanel(view, room);
  new RoomControls(view, room);
  new PinnedMessage(view, room);
  const queue = new RoomQueueView(room);
  new QueuePanel(view, room, queue);
  new RaisedHand(view, room, queue);
  const messages = new MessageList(view, (message) => menuOf(room, message));
  const history = new RoomHistory(view, room, messages);
  header.showRoom(room.snapshot);
  const outgoing = new Outgoing(view, room, messages);
  room.on("message", (message) => outgoing.cameBack(message, messages.add(message)));
  room.on("notification", (notification) => {
    messages.add(notification);
    header.showRoom(room.snapshot);
  });
  room.on("memberRoleUpdated", ({ member }) => {
    if (member.accountId === room.self.accountId) messages.renewMenus();
  });
  room.on("notice", (notice) => messages.addNotice(notice));
  room.on("occupancy", ({ online }) => header.showOnline(online));
  room.on("state", (state) => {
    if (state.kind === "live") header.showRoom(room.snapshot);
  });
  room.on("continuityLost", ({ from, to }) => void history.fillGap(from.seq, to.seq));
  client.on("broadcast", (message) => messages.addBroadcast(message));
  void history.loadNewest();
  if (session.identity.kind === "guest") partOf(view, "read-only", HTMLElement).hidden = false;
  else startWriting(view, room, outgoing);
}

/** What one may do to a message and to its sender. */
function menuOf(room: Room, message: RoomMessage): ActionMenu | undefined {
  const { sender } = message;
  const actionsOf = () => [
    ...messageActions(message, { role: room.self.role, pinned: room.snapshot.pinned, nowMs: Date.now() }),
    ...moderationActions(room.self, sender),
  ];
  return actionMenu(room, { about: `the message of ${sender.nick || sender.accountId}`, actionsOf });
}

function startWriting(view: HTMLElement, room: Room, outgoing: Outgoing): void {
  const composer = new Composer(view, room.self.nick, (text) => outgoing.send(text));
  const speaking = new SpeakingStatus(room, composer);
  outgoing.onRefused = (error) => speaking.refused(error);
  outgoing.onSent = () => speaking.spoke();
  room.on("state", (state) => {
    if (state.kind === "ended") composer.disable();
  });
}

type Ending = Pick<Shown, "room" | "header"> & {
  readonly close: () => void;
  readonly comeBack: () => void;
};

/** The page serves one room: when that has ended, nothing keeps a connection. */
function endWith({ room, header, close, comeBack }: Ending): void {
  room.on("state", (state) => {
    const end = state.kind === "ended" ? shownEnd(state.end) : undefined;
    if (end === undefined) return;
    header.showEnd(end.text, end.canComeBack ? comeBack : undefined);
    close();
  });
}
