import { plaza } from "@plaza/proto";
import { expect, test } from "vitest";
import { historyMessageOf } from "./history-message.ts";

// What history shows of notifications, byte for byte.

const { QueueChangeKind, Role } = plaza.v1;

function shown(notification: plaza.v1.Notification.$Properties): string {
  const publication = plaza.v1.Publication.encode({ seq: 7, timeMs: 9, notification }).finish();
  return JSON.stringify(historyMessageOf({ publication, sender: "boss" }));
}

test("a notification is a message of type 5 by its operator", () => {
  const notification = {
    type: 313,
    operator: "boss",
    operatorNick: "B",
    targets: ["li"],
    targetNicks: ["L"],
    extension: "e",
  };
  expect(shown(notification)).toBe(
    '{"from":"boss","msgid":"notification-7","sendtime":9,"type":5,"fromclienttype":0,"body":{"id":313,"data":' +
      '{"operator":"boss","opeNick":"B","target":["li"],"tarNick":["L"],"ext":"e"}}}',
  );
});

const elements = [
  { key: "a", value: "1", owner: "li", ownerNick: "L" },
  { key: "b", value: "2" },
];
const change = (kind: plaza.v1.QueueChangeKind, of = elements) => ({ queue: { kind, elements: of } });
const message = { clientMessageId: "m", timeMs: 5 };
const member = { accountId: "li", nick: "L", avatar: "a", extension: "x", role: Role.MANAGER, tags: ["vip"] };

test.each([
  [314, { muteSeconds: 60 }, '"muteDuration":60'],
  [315, {}, '"muteDuration":0'],
  [321, { muteSeconds: 60, tag: "vip" }, '"muteDuration":60,"targetTag":"vip"'],
  [322, { muteSeconds: 3, tag: "vip" }, '"muteDuration":3,"targetTag":"vip"'],
  [323, { message }, '"msgId":"m","msgTime":5'],
  [397, { message }, '"msgId":"m","msgTime":5'],
  [398, { message }, '"msgId":"m","msgTime":5'],
  [325, { member }, '"tags":["vip"]'],
  [
    326,
    { member, previousRole: Role.VISITOR },
    '"previousRole":3,"member":{"accid":"li","nick":"L","avator":"a","ext":"x","type":"MANAGER"}',
  ],
  [
    317,
    change(QueueChangeKind.OFFERED),
    String.raw`"queueChange":"{\"_e\":\"OFFER\",\"key\":\"a\",\"content\":\"1\"}"`,
  ],
  [317, change(QueueChangeKind.POLLED), String.raw`"queueChange":"{\"_e\":\"POLL\",\"key\":\"a\",\"content\":\"1\"}"`],
  [317, change(QueueChangeKind.DROPPED, []), String.raw`"queueChange":"{\"_e\":\"DROP\"}"`],
  [
    320,
    change(QueueChangeKind.OWNER_LEFT),
    String.raw`"queueChange":"{\"_e\":\"PARTCLEAR\",\"kvObject\":{\"a\":\"1\",\"b\":\"2\"}}"`,
  ],
  [
    320,
    change(QueueChangeKind.BATCH_UPDATED),
    String.raw`"queueChange":"{\"_e\":\"BATCH_UPDATE\",\"kvObject\":{\"a\":\"1\",\"b\":\"2\"}}"`,
  ],
  [
    324,
    change(QueueChangeKind.BATCH_OFFERED),
    String.raw`"queueChange":"{\"_e\":\"BATCH_OFFER\",\"elements\":[{\"key\":\"a\",\"value\":\"1\",\"accid\":\"li\",\"nick\":\"L\"},` +
      String.raw`{\"key\":\"b\",\"value\":\"2\",\"accid\":\"\",\"nick\":\"\"}]}"`,
  ],
])("notification %i has what is particular to it", (type, particulars, expected) => {
  expect(shown({ type, ...particulars })).toBe(
    '{"from":"boss","msgid":"notification-7","sendtime":9,"type":5,"fromclienttype":0,"body":' +
      `{"id":${type},"data":{"operator":"","opeNick":"","target":[],"tarNick":[],"ext":"",${expected}}}}`,
  );
});

test.each([
  [Role.ORDINARY_MEMBER, 0],
  [Role.CREATOR, 1],
  [Role.MANAGER, 2],
  [Role.VISITOR, 3],
  [Role.ANONYMOUS_VISITOR, 4],
  [Role.VIRTUAL_MEMBER, 5],
])("the former role %i is %i in the product's numbering", (previousRole, number) => {
  expect(shown({ type: 326, previousRole })).toContain(`"previousRole":${number},`);
});
