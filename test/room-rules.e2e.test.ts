import { describe } from "vitest";
import { permissionRules } from "./room-rules/permission-rules.ts";
import { onEveryTarget } from "./support/stage.ts";

/** Every rule of the room over the wire, once by the client and once by the server API. The targets are shared. */
onEveryTarget((stage) => {
  describe("permissions", () => permissionRules(stage));
});
