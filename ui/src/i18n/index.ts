import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files = import.meta.glob<string>("../../../assets/locales/*/{ui,words,errors}.ftl", {
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

function bundleOf(language: string): FluentBundle {
  // Names are isolated by <bdi> in the markup, so the text itself stays plain.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

export const language = pickLanguage(typeof navigator === "undefined" ? [] : navigator.languages);
const bundles =
  language === FALLBACK ? [bundleOf(FALLBACK)] : [bundleOf(language), bundleOf(FALLBACK)];

/** Whether there are words for a message. */
export function has(id: string): boolean {
  return bundles.some((bundle) => bundle.hasMessage(id));
}

/** The words of a message. A missing one shows its name, so that it is seen. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern != null) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return id;
}
