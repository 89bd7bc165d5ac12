import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const shell = {
  group: ["@tauri-apps/*", "@tauri-apps"],
  message: "Only src/ipc talks to the shell.",
};
const mayNotImport = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: [shell, ...patterns] }],
});
const inside = (folders, message) => ({
  group: folders.flatMap((folder) => [`**/${folder}/**`]),
  message,
});
const types = ["bindings", "errors"];
const clients = { regex: `/ipc/(?!${types.join("|")}|client)`, message: "Clients are passed in." };
const slices = [
  "agenda",
  "catalogue",
  "choices",
  "exports",
  "history",
  "home",
  "palette",
  "safety",
  "services",
  "settings",
  "start",
  "unlock",
];

/** ipc ← state ← views; primitives ← components ← views; format and i18n ← anyone. */
const zones = [
  {
    files: ["src/primitives/**"],
    rules: mayNotImport(inside(["ipc", "state", "components", "views"], "Primitives take props.")),
  },
  {
    files: ["src/components/**"],
    rules: mayNotImport(inside(["state", "views"], "Components take props."), clients),
  },
  {
    files: ["src/format/**", "src/i18n/**"],
    ignores: ["**/*.test.ts"],
    rules: mayNotImport(
      inside(["state", "views", "components", "primitives"], "Words and figures know no screen."),
    ),
  },
  {
    files: ["src/state/**"],
    rules: mayNotImport(inside(["views", "components", "primitives"], "State knows no screen.")),
  },
  ...slices.map((slice) => ({
    files: [`src/views/${slice}/**`],
    ignores: ["**/*.test.ts"],
    rules: mayNotImport(
      clients,
      inside(
        slices.filter((other) => other !== slice).map((other) => `../${other}`),
        "Screens do not import each other; what they share is a component.",
      ),
    ),
  })),
];

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
  { rules: { ...mayNotImport(), ...noBrowserStorage, "no-undef": "off" } },
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
  ...zones,
  { files: ["src/ipc/**/*.ts"], rules: { "no-restricted-imports": "off" } },
);
