import { element } from "../view.ts";
import { type ChatroomMember, type MemberAction, memberActions, roleText, standingText } from "./chatroom-member.ts";
import type { RoomContext } from "./room-context.ts";
import { actionButton, tableView } from "./table-view.ts";

type MemberAnswer = { readonly desc: { readonly data: readonly ChatroomMember[] } };

/** Pages of members that are not fixed; the API calls them type 1. */
const VISITORS = 1;
const PAGE_SIZE = 100;
const COLUMNS = ["Account", "Nick", "Role", "State", "Actions"];

/** Fixed members by role, then the newest visitors. */
export async function membersView(context: RoomContext): Promise<HTMLElement> {
  const view = element("section", { "aria-label": "Members" }, element("h3", {}, "Members"));
  for (const [role, caption] of [
    ["creator", "Creator"],
    ["manager", "Managers"],
    ["common", "Fixed members"],
  ] as const) {
    view.append(membersTable(context, { caption, members: await membersOf(context, role) }));
  }
  await appendVisitors(context, { view, endtime: 0 });
  return view;
}

async function membersOf(context: RoomContext, role: string): Promise<readonly ChatroomMember[]> {
  const query = { roomid: context.room.roomid, roles: JSON.stringify([role]) };
  return (await context.api.call<MemberAnswer>("chatroom/queryMembersByRole", query)).desc.data;
}

async function appendVisitors(
  context: RoomContext,
  { view, endtime }: { readonly view: HTMLElement; readonly endtime: number },
): Promise<void> {
  const query = { roomid: context.room.roomid, type: VISITORS, endtime, limit: PAGE_SIZE };
  const { desc } = await context.api.call<MemberAnswer>("chatroom/membersByPage", query);
  view.append(membersTable(context, { caption: "Visitors", members: desc.data }));
  const oldest = desc.data.at(-1);
  if (oldest === undefined || desc.data.length < PAGE_SIZE) return;
  const more = actionButton("More visitors", () =>
    context.run("More visitors", async () => {
      await appendVisitors(context, { view, endtime: oldest.enterTime });
      more.remove();
    }),
  );
  view.append(more);
}

function membersTable(
  context: RoomContext,
  { caption, members }: { readonly caption: string; readonly members: readonly ChatroomMember[] },
): HTMLElement {
  const rows = members.map((member) => [
    member.accid,
    member.nick,
    roleText(member),
    standingText(member),
    actionsView(context, member),
  ]);
  return tableView(caption, COLUMNS, rows);
}

function actionsView(context: RoomContext, member: ChatroomMember): HTMLElement {
  const group = { class: "operator-actions", role: "group", "aria-label": `Actions on ${member.accid}` };
  return element("div", group, ...memberActions(member).map((action) => buttonOf(context, action)));
}

/** Removing names the operator `accid`, all other calls name it `operator`. */
function buttonOf(context: RoomContext, { label, call, parameters }: MemberAction): HTMLElement {
  const operator =
    call === "chatroom/kickMember" ? { accid: context.room.creator } : { operator: context.room.creator };
  return actionButton(label, () =>
    context.change({ text: `${label}: done`, call, parameters: { ...operator, ...parameters } }),
  );
}
