/** Who is in which room, so that a reload goes on where it was. Kept by the tab and gone with it. */
export type Session = {
  readonly roomId: string;
  /** As the server named them, or as the visitor typed one. May be empty while the server starts. */
  readonly gateways: { readonly kind: "named" | "typed"; readonly urls: readonly string[] };
  readonly identity: Identity;
};

export type Identity =
  | { readonly kind: "member"; readonly accountId: string; readonly token: string; readonly nick: string }
  | { readonly kind: "guest" };

const KEY = "plaza.session";
const DEVICE_KEY = "plaza.device";

/** The session of this tab. A room that the address names takes the place of the one that it was in. */
export function loadSession(linkedRoomId: string | undefined): Session | undefined {
  const session = parse(sessionStorage.getItem(KEY));
  return session && linkedRoomId ? { ...session, roomId: linkedRoomId } : session;
}

export function saveSession(session: Session): void {
  sessionStorage.setItem(KEY, JSON.stringify(session));
}

export function forgetSession(): void {
  sessionStorage.removeItem(KEY);
}

/** What the server knows this tab by: the same after a reload, which so takes its own place and no other device's. [DV1] */
export function deviceOfTab(): string {
  const known = sessionStorage.getItem(DEVICE_KEY);
  if (known !== null) return known;
  // Random bytes as text: `crypto.randomUUID` is missing on pages that did not come over HTTPS.
  const device = crypto.getRandomValues(new Uint32Array(4)).join("-");
  sessionStorage.setItem(DEVICE_KEY, device);
  return device;
}

/** The room that `/?room=…` names. */
export function linkedRoom(search: string): string | undefined {
  const room = new URLSearchParams(search).get("room");
  return room !== null && /^[1-9][0-9]{0,15}$/.test(room) ? room : undefined;
}

/** Only this page writes the entry, so a form that it does not know comes from another version: as good as none. */
function parse(stored: string | null): Session | undefined {
  if (stored === null) return undefined;
  const session: Partial<Session> = JSON.parse(stored);
  const { roomId, gateways, identity } = session;
  return roomId && gateways && identity ? { roomId, gateways, identity } : undefined;
}
