import { element } from "../view.ts";
import { formView } from "./form-view.ts";
import { listedAccounts } from "./listed-accounts.ts";
import { PartlyDone } from "./operator-context.ts";
import type { RoomContext } from "./room-context.ts";
import { actionButton } from "./table-view.ts";

type AddAnswer = { readonly desc: { readonly failAccids: string; readonly successAccids: string } };

/** Adding virtual members, and removing all of them; one alone is removed where it is listed [VM1]. */
export function virtualMembersView(context: RoomContext): HTMLElement {
  const field = { name: "accids", label: "Accounts, separated by commas", isRequired: true };
  const form = formView("Add virtual members", [field], ({ accids = "" }) => add(context, listedAccounts(accids)));
  const clean = actionButton("Remove all virtual members", () =>
    context.change({
      text: "The virtual members were removed",
      call: "chatroom/cleanRobot",
      parameters: { notify: true },
    }),
  );
  return element("section", { "aria-label": "Virtual members" }, element("h3", {}, "Virtual members"), form, clean);
}

/** The call succeeds also where some accounts are not registered: these are named. */
function add(context: RoomContext, accounts: readonly string[]): void {
  const parameters = { roomid: context.room.roomid, accids: JSON.stringify(accounts) };
  context.run("The virtual members were added", async () => {
    const { desc } = await context.api.call<AddAnswer>("chatroom/addRobot", parameters);
    await context.refresh();
    const failed: readonly string[] = JSON.parse(desc.failAccids);
    if (failed.length > 0) throw new PartlyDone(`no such account: ${failed.join(", ")}`);
  });
}
