import { join } from "node:path";
import { defineConfig } from "vite";

const PAGES = ["index.html", "operator.html"].map((page) => join(import.meta.dirname, page));

/** Everything is a file of its own: the pages are served with a content security policy that forbids inline code. */
export default defineConfig({
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: PAGES },
  },
});
