import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { notificationFromWire } from "./notification-from-wire.ts";

const { NOTIFICATION_TYPE_UNSPECIFIED: _unspecified, ...TYPES } = plaza.v1.NotificationType;
const { QUEUE_CHANGE_KIND_UNSPECIFIED: _kind, ...KINDS } = plaza.v1.QueueChangeKind;

describe("[NT2] notifications", () => {
  it.each(Object.entries(TYPES))("%s has the name that its number has on the wire", (constant, number) => {
    const name = camelCase(constant.replace(/_(WAS|WERE)_/, "_"));
    expect(notificationFromWire({ type: Number(number) })).toMatchObject({ type: name, typeNumber: number });
  });

  it.each(Object.entries(KINDS))("of a queue that %s", (constant, number) => {
    const { queue } = notificationFromWire({ type: 317, queue: { kind: Number(number) } });
    expect(queue).toEqual({ kind: camelCase(constant), elements: [] });
  });

  it.each([0, 1, 999])("of a newer server keep their number: %i", (number) => {
    expect(notificationFromWire({ type: number as never })).toMatchObject({ type: "unknown", typeNumber: number });
  });

  it("without particulars have none", () => {
    expect(Object.keys(notificationFromWire(plaza.v1.Notification.fromObject({ type: 301, operator: "bob" })))).toEqual(
      ["type", "typeNumber", "operator", "operatorNick", "targets", "targetNicks", "extension"],
    );
  });
});

function camelCase(constant: string): string {
  return constant.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
}
