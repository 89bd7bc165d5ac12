/** What the palette offers, and what of it is shown. Pure. */
import { apart } from "../../format/accounts";
import { dateAbout } from "../../format/agenda";
import { fit, wordsOf } from "../../format/match";
import { t } from "../../i18n";
import type { RowHeight, Theme } from "../../ipc/bindings";
import type { Line } from "../../primitives/lines";
import { SECTIONS, type Route } from "../../router";
import type { Names } from "./names.svelte";

export const THEMES: readonly Theme[] = ["system", "light", "dark", "high-contrast"];
export const ROW_HEIGHTS: readonly RowHeight[] = ["comfortable", "compact"];

export type Act =
  | { go: Route }
  | { open: "record" | "keys" }
  | { theme: Theme }
  | { rows: RowHeight }
  | { lock: true };

export type Kind = "account" | "screen" | "command" | "date" | "service";

export interface Entry extends Line {
  kind: Kind;
  words: readonly string[];
  act: Act;
}

/** Of equally good groups the first comes first. */
const KINDS: readonly Kind[] = ["account", "screen", "command", "date", "service"];
/** How many of one kind are shown. */
const MOST: Record<Kind, number> = { account: 8, screen: 8, command: 16, date: 6, service: 6 };

function entry(
  kind: Kind,
  id: string,
  name: string,
  act: Act,
  over: { beside?: string; also?: readonly string[]; keys?: readonly string[] | undefined } = {},
): Entry {
  const { beside = "", also = [], keys } = over;
  const group = t(`palette-group-${kind}`);
  const words = wordsOf(name, beside, ...also);
  return { kind, id: `${kind}-${id}`, group, name, beside, words, act, keys };
}

function commands(): Entry[] {
  const to = (id: string, act: Act, keys?: readonly string[]) =>
    entry("command", id, t(`palette-do-${id}`), act, { keys });
  return [
    to("record", { open: "record" }, ["Mod", "N"]),
    to("add", { go: { view: "add" } }),
    to("own-date", { go: { view: "agenda", adds: "own-date" } }),
    to("csv", { go: { view: "exports" } }),
    to("check", { go: { view: "safety" } }),
    to("backup", { go: { view: "safety" } }),
    to("lock", { lock: true }, ["Mod", "L"]),
    to("keys", { open: "keys" }, ["F1"]),
    ...THEMES.map((theme) => to(`theme-${theme}`, { theme })),
    ...ROW_HEIGHTS.map((rows) => to(`rows-${rows}`, { rows })),
  ];
}

/** Everything there is; what is not read yet is not there yet. */
export function entriesOf(names: Names | null): Entry[] {
  const screens = SECTIONS.map((section, at) =>
    entry(
      "screen",
      section,
      t(`nav-${section}`),
      { go: { view: section } },
      {
        keys: ["Mod", String(at + 1)],
      },
    ),
  );
  if (names === null) return [...screens, ...commands()];
  return [
    ...names.accounts.map((account) =>
      entry(
        "account",
        account.account_id,
        account.name,
        {
          go: { view: "service", account_id: account.account_id },
        },
        { beside: apart(account) },
      ),
    ),
    ...screens,
    ...commands(),
    ...names.dates.map(({ deadline }) =>
      entry("date", deadline.deadline_id, dateAbout(deadline), {
        go: { view: "agenda", date: deadline.deadline_id },
      }),
    ),
    ...names.services.map((service) =>
      entry(
        "service",
        service.service_id,
        service.name,
        {
          go: { view: "known", service_id: service.service_id },
        },
        { beside: service.provider, also: service.aliases },
      ),
    ),
  ];
}

export interface Shown {
  lines: Entry[];
  /** How many fit, also those that are not shown. */
  count: number;
}

/** The best of each kind, the kind with the best one first; nothing asked for: screens and commands. */
export function shownOf(all: readonly Entry[], text: string): Shown {
  const tokens = wordsOf(text);
  const held = new Map<Kind, { entry: Entry; score: number; at: number }[]>();
  let count = 0;
  all.forEach((each, at) => {
    if (tokens.length === 0 && each.kind !== "screen" && each.kind !== "command") return;
    const score = fit(tokens, each.words);
    if (score === null) return;
    count += 1;
    const group = held.get(each.kind) ?? [];
    group.push({ entry: each, score, at });
    held.set(each.kind, group);
  });
  const groups = KINDS.flatMap((kind, order) => {
    const group = held.get(kind);
    if (group === undefined) return [];
    group.sort((a, b) => a.score - b.score || a.at - b.at);
    return [{ best: group[0]?.score ?? 0, order, lines: group.slice(0, MOST[kind]) }];
  });
  groups.sort((a, b) => a.best - b.best || a.order - b.order);
  return { lines: groups.flatMap(({ lines }) => lines.map((each) => each.entry)), count };
}
