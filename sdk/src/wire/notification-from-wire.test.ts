import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { notificationFromWire } from "./notification-from-wire.ts";

const { NOTIFICATION_TYPE_UNSPECIFIED: _unspecified, ...TYPES } = plaza.v1.NotificationType;

describe("[NT2] notifications", () => {
  it.each(Object.entries(TYPES))("%s has the name that its number has on the wire", (constant, number) => {
    const words = constant
      .toLowerCase()
      .replace(/_(was|were)_/, "_")
      .split("_");
    const name = words
      .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
      .join("");
    expect(notificationFromWire({ type: Number(number) })).toMatchObject({ type: name, typeNumber: number });
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
