import { defineConfig } from "vite";

/** Everything is a file of its own: the page is served with a content security policy that forbids inline code. */
export default defineConfig({
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
