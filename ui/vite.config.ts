import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here("./src"),
  base: "./",
  envPrefix: "VITE_",
  clearScreen: false,
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    ...(mode === "test" ? [svelteTesting()] : []),
  ],
  // Nothing is inlined: the content security policy of the window allows files of our own only.
  build: {
    outDir: here("./dist"),
    emptyOutDir: true,
    target: ["es2022", "safari16"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    strictPort: true,
    fs: { allow: [here("."), here("../assets/locales")] },
  },
  preview: { host: "127.0.0.1", port: 5174, strictPort: true },
  test: {
    root: here("."),
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "jsdom",
    setupFiles: [here("./tests/setup.ts")],
    restoreMocks: true,
    // A whole screen under axe takes seconds, on a busy machine many of them.
    testTimeout: 60_000,
  },
}));
