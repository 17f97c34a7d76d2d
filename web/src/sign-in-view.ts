import { type DemoConfig, fetchDemoConfig, signIn } from "./demo.ts";
import type { Session } from "./session.ts";
import { partOf, showView } from "./view.ts";

export type SignInOptions = {
  /** The room that the address of the page names. */
  readonly roomId: string | undefined;
  /** Why the visitor is here again. */
  readonly problem?: string;
  readonly onSession: (session: Session) => void;
};

/** Asks who the visitor is, in the way that this deployment allows. */
export async function showSignIn(options: SignInOptions): Promise<void> {
  const view = showView("sign-in-view");
  const showProblem = (problem: string) => {
    const error = partOf(view, "error", HTMLElement);
    error.textContent = problem;
    error.hidden = problem === "";
  };
  showProblem(options.problem ?? "");
  try {
    const config = await fetchDemoConfig();
    if (config.kind === "nickname") startNickForm({ view, config, options, showProblem });
    else startTokenForm(view, config, options);
  } catch {
    showProblem("The server cannot be reached. Reload the page to try again.");
  }
}

function startNickForm({
  view,
  config,
  options,
  showProblem,
}: {
  readonly view: HTMLElement;
  readonly config: Extract<DemoConfig, { kind: "nickname" }>;
  readonly options: SignInOptions;
  readonly showProblem: (problem: string) => void;
}): void {
  const form = partOf(view, "nick-form", HTMLFormElement);
  const guest = partOf(view, "guest", HTMLButtonElement);
  const roomId = options.roomId ?? config.roomId;
  form.hidden = false;
  form.querySelector("input")?.focus();
  guest.hidden = roomId === undefined;
  guest.addEventListener("click", () => {
    if (roomId)
      options.onSession({ roomId, gateways: { kind: "named", urls: config.gatewayUrls }, identity: { kind: "guest" } });
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const nick = String(new FormData(form).get("nick")).trim();
    if (nick === "") return;
    showProblem("");
    setBusy(form, "on");
    try {
      options.onSession(await signIn(nick, roomId));
    } catch (error) {
      showProblem(error instanceof Error ? error.message : String(error));
      setBusy(form, "off");
    }
  });
}

function setBusy(form: HTMLFormElement, busy: "on" | "off"): void {
  for (const button of form.querySelectorAll("button")) button.disabled = busy === "on";
}

function startTokenForm(view: HTMLElement, config: DemoConfig, options: SignInOptions): void {
  const form = partOf(view, "token-form", HTMLFormElement);
  const input = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  form.hidden = false;
  input("roomId")?.setAttribute("value", options.roomId ?? "");
  input("gatewayUrl")?.setAttribute("value", config.gatewayUrls[0] ?? "");
  input(options.roomId ? "accountId" : "roomId")?.focus();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    options.onSession(sessionFrom(new FormData(form)));
  });
}

function sessionFrom(fields: FormData): Session {
  const field = (name: string) => String(fields.get(name) ?? "").trim();
  const token = field("token");
  const accountId = field("accountId");
  return {
    roomId: field("roomId"),
    gateways: { kind: "typed", urls: [field("gatewayUrl")] },
    identity: token === "" ? { kind: "guest" } : { kind: "member", accountId, token, nick: accountId },
  };
}
