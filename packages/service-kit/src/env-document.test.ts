import { expect, test } from "vitest";
import { renderEnvTable } from "./env-document.ts";
import { durationMs, optional, secret, string } from "./env-kinds.ts";

test("every setting is documented with its default, its meaning and what it may be", () => {
  const table = {
    name: string("X_NAME", { description: "Names it, a|b." }),
    waitMs: durationMs("X_WAIT_MS", { min: 1, max: 9, default: 5, description: "How long" }),
    key: optional(secret("X_KEY", { description: "Signs." })),
  };
  expect(renderEnvTable("gateway", table)).toBe(`## gateway

| Variable | Default | Meaning |
| --- | --- | --- |
| \`X_NAME\` | required | Names it, a\\|b. A text. |
| \`X_WAIT_MS\` | \`5\` | How long. An integer number of milliseconds from 1 to 9. |
| \`X_KEY\` or \`X_KEY_FILE\` | – | Signs. A secret. |
`);
});
