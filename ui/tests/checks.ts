import axe from "axe-core";
import { expect } from "vitest";

/** Each control that takes input has a label of its own, outside the field. */
export function controlsAreLabelled(): void {
  for (const control of document.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
    const named = (control.labels?.length ?? 0) > 0 || control.hasAttribute("aria-label");
    expect(named, control.outerHTML).toBe(true);
    expect(control.hasAttribute("placeholder"), control.outerHTML).toBe(false);
  }
}

/** Each chip has an icon, a word and a role. */
export function chipsHaveWords(): void {
  for (const chip of document.querySelectorAll("[data-chip]")) {
    expect(chip.textContent.trim().length, chip.outerHTML).toBeGreaterThan(3);
    expect(chip.querySelector("[data-icon]"), chip.outerHTML).not.toBeNull();
  }
}

/** Nothing on the page, or in one part of it, keeps anybody out. */
export async function axeFindsNothing(part: Element = document.body): Promise<void> {
  const { violations } = await axe.run(part, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
