import { describe } from "vitest";
import { audienceRules } from "./room-rules/audience-rules.ts";
import { entryRules } from "./room-rules/entry-rules.ts";
import { paceRules } from "./room-rules/pace-rules.ts";
import { permissionRules } from "./room-rules/permission-rules.ts";
import { publishedMessageRules } from "./room-rules/published-message-rules.ts";
import { queueRules } from "./room-rules/queue-rules.ts";
import { standingRules } from "./room-rules/standing-rules.ts";
import { onEveryTarget } from "./support/stage.ts";

/** Every rule of the room over the wire, once by the client and once by the server API. The targets are shared. */
onEveryTarget((stage) => {
  describe("permissions", () => permissionRules(stage));
  describe("standings", () => standingRules(stage));
  describe("the queue", () => queueRules(stage));
  describe("published messages", () => publishedMessageRules(stage));
  describe("audiences", () => audienceRules(stage));
  describe("pace", () => paceRules(stage));
  describe("entry", () => entryRules(stage));
});
