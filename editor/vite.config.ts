import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Monaco in a chunk of its own, without its French words, which must come before it or not at all. */
const monaco = { name: "monaco", test: /monaco-editor[\\/]esm[\\/](?!vs[\\/]nls[\\/]lang)/ };

/** The studio as static files, which `proviso studio` serves from dist/studio. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../dist/studio/", import.meta.url)),
    emptyOutDir: true,
    // The server asks for what a room needs before the first script does.
    manifest: true,
    target: "es2023",
    rolldownOptions: { output: { codeSplitting: { groups: [monaco], includeDependenciesRecursively: false } } },
    // Kilobytes. Monaco alone is larger than what Vite finds reasonable for a page; ours comes from the same machine.
    chunkSizeWarningLimit: 6000,
  },
});
