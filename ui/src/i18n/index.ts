import { createSubscriber } from "svelte/reactivity";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { pseudo } from "./pseudo";

const files = import.meta.glob<string>("../../../assets/locales/*/{ui,words,errors,dates}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const FALLBACK = "en";
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).flatMap((path) => /locales\/([^/]+)\//.exec(path)?.[1] ?? [])),
];

/** The first language of the person that we have words for. */
export function pickLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0] ?? "";
    if (languages.includes(base)) return base;
  }
  return FALLBACK;
}

/** The code under which English is shown with accents, to see what is not in the files. */
export const PSEUDO = "qps";

function bundleOf(language: string, transform?: (text: string) => string): FluentBundle {
  // Names are isolated by <bdi> in the markup, so the text itself stays plain.
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    ...(transform === undefined ? {} : { transform }),
  });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

function bundlesOf(code: string): FluentBundle[] {
  if (code === PSEUDO) return [bundleOf(FALLBACK, pseudo)];
  return code === FALLBACK ? [bundleOf(FALLBACK)] : [bundleOf(code), bundleOf(FALLBACK)];
}

let inForce = pickLanguage(typeof navigator === "undefined" ? [] : navigator.languages);
let bundles = bundlesOf(inForce);
let changed: () => void = () => undefined;
// What was said in a template is said again when the language changes.
const listen = createSubscriber((update) => {
  changed = update;
});

/** The language in force. */
export function language(): string {
  listen();
  return inForce;
}

/** From now on everything is said in this language; one without words is said in English. */
export function setLanguage(code: string): void {
  const next = code === PSEUDO ? PSEUDO : pickLanguage([code]);
  if (typeof document !== "undefined") {
    document.documentElement.lang = next === PSEUDO ? "en" : next;
  }
  if (next === inForce) return;
  inForce = next;
  bundles = bundlesOf(next);
  changed();
}

/** Whether there are words for a message. */
export function has(id: string): boolean {
  return bundles.some((bundle) => bundle.hasMessage(id));
}

/** The words of a message. A missing one shows its name, so that it is seen. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  listen();
  return say(bundles, id, args);
}

/** The words of a message in a language that need not be the one in force. */
export function tIn(code: string, id: string, args?: Record<string, FluentVariable>): string {
  return say(code === inForce ? bundles : bundlesOf(code), id, args);
}

function say(
  of: readonly FluentBundle[],
  id: string,
  args?: Record<string, FluentVariable>,
): string {
  for (const bundle of of) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern != null) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return id;
}
