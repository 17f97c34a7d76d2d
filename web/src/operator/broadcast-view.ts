import { element } from "../view.ts";
import { formView } from "./form-view.ts";
import type { OperatorContext } from "./operator-context.ts";

const TEXT = 0;
const MAX_TEXT_LENGTH = 4_096;
const MAX_TAGS_LENGTH = 128;

/** A text to everybody in every room, or to those who hold tags [BR1]. */
export function showBroadcast(context: OperatorContext): void {
  const fields = [
    { name: "fromAccid", label: "Sender (account)", isRequired: true, maxLength: 32 },
    { name: "attach", label: "Text", isRequired: true, maxLength: MAX_TEXT_LENGTH },
    {
      name: "notifyTargetTags",
      label: 'Only for tags, as {"tag":"vip"} (empty: everybody)',
      maxLength: MAX_TAGS_LENGTH,
    },
  ];
  const form = formView("Send to all rooms", fields, (values) =>
    context.run("The message was sent to all rooms", async () => {
      await context.api.call("chatroom/broadcast", { msgId: crypto.randomUUID(), msgType: TEXT, ...values });
      form.reset();
    }),
  );
  const hint = "Everybody who is in a room now gets it once; it is not stored.";
  context.show(element("h2", {}, "Broadcast"), element("p", { class: "hint" }, hint), form);
}
