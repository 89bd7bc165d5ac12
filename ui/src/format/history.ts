/** Which entries of the history are shown. Pure. */
import type { EntryView } from "../ipc/bindings";
import { besideName } from "./accounts";

export const KINDS = [
  "choices",
  "notices",
  "dates",
  "content",
  "orders",
  "services",
  "corrections",
  "ledger",
] as const;
export type Kind = (typeof KINDS)[number];

const OF_BEGINNING: Record<string, Kind> = {
  choice: "choices",
  default: "choices",
  feedback: "content",
  content: "content",
  notice: "notices",
  deadline: "dates",
  hold: "orders",
  account: "services",
  service: "services",
  fact: "services",
  entry: "corrections",
};

/** What an entry is about, by the first part of its stable name. */
export function kindOf({ event_type }: EntryView): Kind {
  return OF_BEGINNING[event_type.split(".")[0] ?? ""] ?? "ledger";
}

export interface Filter {
  /** An account's id; empty: every one. */
  account_id: string;
  kind: Kind | "";
}
export const EVERYTHING: Readonly<Filter> = { account_id: "", kind: "" };

/** The entries that pass, in their order. */
export function passing(entries: readonly EntryView[], filter: Readonly<Filter>): EntryView[] {
  return entries.filter(
    (entry) =>
      (filter.account_id === "" || entry.account?.account_id === filter.account_id) &&
      (filter.kind === "" || kindOf(entry) === filter.kind),
  );
}

/** Each account that has entries, with what tells two of one service apart. */
export function accountsIn(entries: readonly EntryView[]): [string, string][] {
  const named: Record<string, string> = {};
  for (const { account } of entries) {
    if (account !== null) named[account.account_id] ??= besideName(account);
  }
  return Object.entries(named);
}

/** The kinds that there are. */
export function kindsIn(entries: readonly EntryView[]): Kind[] {
  const there = new Set(entries.map(kindOf));
  return KINDS.filter((kind) => there.has(kind));
}

/** The first day that anything happened on; `null`: nothing did. */
export function firstDay(entries: readonly EntryView[]): string | null {
  return entries.reduce<string | null>(
    (first, { occurred }) => (first === null || occurred < first ? occurred : first),
    null,
  );
}
