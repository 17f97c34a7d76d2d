import { partOf, showView } from "../view.ts";
import { showBroadcast } from "./broadcast-view.ts";
import { valuesOf } from "./form-view.ts";
import { createContext, isBadSignature, problemText, signOut } from "./operator-context.ts";
import { forgetCredentials, loadCredentials, saveCredentials } from "./operator-session.ts";
import { showRoomList } from "./room-list-view.ts";
import { ServerApi } from "./server-api.ts";
import { type Credentials, canSign } from "./signature.ts";
import { showStatistics } from "./statistics-view.ts";
import { actionButton } from "./table-view.ts";

const CANNOT_SIGN =
  "This browser signs calls only on a page from https:// or localhost. Open the page there: the secret must not travel in the open.";

start();

function start(): void {
  const credentials = loadCredentials();
  if (credentials === undefined || !canSign()) showSignIn();
  else void signIn(credentials);
}

function showSignIn(problem?: string): void {
  const view = showView("operator-sign-in-view");
  const form = partOf(view, "form", HTMLFormElement);
  const reason = canSign() ? problem : CANNOT_SIGN;
  const error = partOf(view, "error", HTMLElement);
  error.textContent = reason ?? "";
  error.hidden = reason === undefined;
  form.hidden = !canSign();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { appKey = "", appSecret = "" } = valuesOf(form);
    void signIn({ appKey, appSecret });
  });
}

/** Credentials are kept once a call that they signed was answered. */
async function signIn(credentials: Credentials): Promise<void> {
  const api = new ServerApi(credentials);
  try {
    await api.call("chatroom/list", { limit: 1 });
  } catch (error) {
    if (isBadSignature(error)) forgetCredentials();
    return showSignIn(problemText(error));
  }
  saveCredentials(credentials);
  showOperator(api);
}

function showOperator(api: ServerApi): void {
  const view = showView("operator-view");
  const context = createContext(api, partOf(view, "status", HTMLElement), partOf(view, "content", HTMLElement));
  const views = {
    Rooms: () => showRoomList(context),
    Statistics: () => showStatistics(context),
    Broadcast: async () => showBroadcast(context),
  };
  const tabs = partOf(view, "tabs", HTMLElement);
  const open = (name: keyof typeof views) => {
    for (const tab of tabs.children) tab.setAttribute("aria-pressed", String(tab.textContent === name));
    context.run(name, views[name]);
  };
  for (const name of ["Rooms", "Statistics", "Broadcast"] as const) {
    tabs.append(actionButton(name, () => open(name)));
  }
  partOf(view, "sign-out", HTMLButtonElement).addEventListener("click", signOut);
  open("Rooms");
}
