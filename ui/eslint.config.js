import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const onlyIpcTalksToTheShell = {
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { group: ["@tauri-apps/*", "@tauri-apps"], message: "Only src/ipc talks to the shell." },
      ],
    },
  ],
};

const noBrowserStorage = {
  "no-restricted-globals": [
    "error",
    ...["localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "WebSocket"].map(
      (name) => ({ name, message: "The record lives in the vault, and nothing goes out." }),
    ),
  ],
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-console": "error",
  eqeqeq: ["error", "always", { null: "ignore" }],
};

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/ipc/bindings/"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { rules: { ...onlyIpcTalksToTheShell, ...noBrowserStorage, "no-undef": "off" } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/no-target-blank": "error",
      "svelte/button-has-type": "error",
    },
  },
  { files: ["src/ipc/**/*.ts"], rules: { "no-restricted-imports": "off" } },
);
