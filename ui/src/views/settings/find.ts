/** Finds a setting by what it is called on the page itself, so that none can be left out. */
export interface Found {
  name: string;
  control: HTMLElement;
}

const CONTROL = "input, select, button";

/** Small letters without their marks. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").trim().replace(/\s+/g, " ");

/** What can be set under a name: the control itself, the first of a group, the next after a heading. */
function controlOf(page: Element, named: HTMLElement): HTMLElement | null {
  if (named instanceof HTMLButtonElement) return named;
  if (named instanceof HTMLLabelElement) return named.control as HTMLElement | null;
  if (named instanceof HTMLLegendElement) {
    return named.parentElement?.querySelector<HTMLElement>(CONTROL) ?? null;
  }
  const after = (control: Element) =>
    (named.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...page.querySelectorAll<HTMLElement>(CONTROL)].find(after) ?? null;
}

/** "A date of your own: 7 days": what stands alone is named by its group too. */
function nameOf(named: HTMLElement): string {
  const group = named instanceof HTMLLabelElement ? named.closest("fieldset") : null;
  const legend = wordsOf(group?.querySelector(":scope > legend"));
  return legend === "" ? wordsOf(named) : `${legend}: ${wordsOf(named)}`;
}

/** Each control whose name holds all the words, as they stand on the page; nothing asked, none. */
export function findSettings(page: Element, text: string): Found[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = new Map<HTMLElement, Found>();
  for (const named of page.querySelectorAll<HTMLElement>("h2, h3, legend, label, button")) {
    const [name, control] = [nameOf(named), controlOf(page, named)];
    const fits = words.every((word) => plain(name).includes(word));
    if (!fits || control === null || control.matches(":disabled") || found.has(control)) continue;
    found.set(control, { name, control });
  }
  return [...found.values()];
}
