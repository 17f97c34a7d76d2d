import { enterRoomPage } from "./room-page.ts";
import { forgetSession, linkedRoom, loadSession, type Session, saveSession } from "./session.ts";
import { showSignIn } from "./sign-in-view.ts";

start();

function start(): void {
  const roomId = linkedRoom(location.search);
  const session = loadSession(roomId);
  if (session) enter(session);
  else void showSignIn({ roomId, onSession: enter });
}

function enter(session: Session): void {
  saveSession(session);
  enterRoomPage(session, (problem) => {
    forgetSession();
    const roomId = linkedRoom(location.search);
    void showSignIn({ roomId, ...(problem && { problem }), onSession: enter });
  });
}
