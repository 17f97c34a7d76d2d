import { defineConfig } from "vite";

/** One ESM file with the codec inside. */
export default defineConfig({
  build: {
    target: "es2022",
    minify: true,
    lib: { entry: "src/index.ts", formats: ["es"], fileName: () => "index.js" },
  },
});
