/** Every key of the window: what acts on it, and what the sheet of keys lists. Pure. */
import { SECTIONS, type Section } from "../router";

/** A key that works from anywhere while the ledger is open. */
export type Global =
  | { act: "palette" | "record" | "keys" | "lock" | "next-region" | "previous-region" }
  | { act: "section"; section: Section };

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const LETTERS: Record<string, Global> = {
  k: { act: "palette" },
  n: { act: "record" },
  l: { act: "lock" },
  "/": { act: "keys" },
};

/** What a press means; `null`: nothing from here. */
export function globalOf(pressed: Pressed): Global | null {
  if (pressed.altKey) return null;
  const with_command = pressed.ctrlKey || pressed.metaKey;
  if (!with_command && pressed.key === "F1") return { act: "keys" };
  if (!with_command && pressed.key === "F6") {
    return { act: pressed.shiftKey ? "previous-region" : "next-region" };
  }
  if (!with_command) return null;
  // On many keyboards the slash itself is typed with Shift.
  if (pressed.key === "/") return { act: "keys" };
  if (pressed.shiftKey) return null;
  const section = SECTIONS[Number.parseInt(pressed.key, 10) - 1];
  if (section !== undefined) return { act: "section", section };
  return LETTERS[pressed.key.toLowerCase()] ?? null;
}

/** Whether a press looks for something on the screen that is open. */
export function isSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "f";
}

export interface Listed {
  /** The end of the name of its words. */
  id: string;
  /** Keys pressed together; `Mod` is the system's command key. More than one: either of them. */
  keys: readonly string[][];
}

/** What the sheet of keys lists, in groups. */
export const SHEET: readonly { group: string; rows: readonly Listed[] }[] = [
  {
    group: "anywhere",
    rows: [
      { id: "palette", keys: [["Mod", "K"]] },
      { id: "record", keys: [["Mod", "N"]] },
      { id: "search", keys: [["Mod", "F"]] },
      { id: "lock", keys: [["Mod", "L"]] },
      { id: "section", keys: [["Mod", "1…8"]] },
      { id: "region", keys: [["F6"], ["Shift", "F6"]] },
      { id: "keys", keys: [["F1"], ["Mod", "/"]] },
    ],
  },
  {
    group: "lists",
    rows: [
      { id: "move", keys: [["↑"], ["↓"]] },
      { id: "open", keys: [["Enter"]] },
      { id: "close", keys: [["Esc"]] },
    ],
  },
  {
    group: "dates",
    rows: [
      { id: "ends", keys: [["Home"], ["End"]] },
      { id: "week", keys: [["←"], ["→"]] },
      { id: "day", keys: [["←"], ["→"]] },
      { id: "month", keys: [["Page Up"], ["Page Down"]] },
    ],
  },
];

/** Whether the system's command key is ⌘. */
export const isMac = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

/** A key as it is written on the keyboard. */
export function keyName(key: string, mac: boolean): string {
  return key === "Mod" ? (mac ? "⌘" : "Ctrl") : key;
}
