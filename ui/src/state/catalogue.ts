/** Which services of the catalogue are shown. Pure. */
import type { CatalogueRowView } from "../ipc/bindings";
import { plain } from "../format/match";

export const WHOSE = ["all", "followed", "own"] as const;
export type Whose = (typeof WHOSE)[number];

export interface Filter {
  text: string;
  dateAhead: boolean;
  trains: boolean;
  wayOut: boolean;
  /** A category's code; empty: every one. */
  category: string;
  whose: Whose;
}

export const EVERYTHING: Readonly<Filter> = {
  text: "",
  dateAhead: false,
  trains: false,
  wayOut: false,
  category: "",
  whose: "all",
};

function named(row: CatalogueRowView, words: readonly string[]): boolean {
  const said = plain([row.name, row.provider, ...row.aliases].join("\n"));
  return words.every((word) => said.includes(word));
}

/** The rows that pass, in their order. */
export function passing(
  rows: readonly CatalogueRowView[],
  filter: Readonly<Filter>,
): CatalogueRowView[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      named(row, words) &&
      (!filter.dateAhead || row.next_date !== null) &&
      (!filter.trains || row.trains_for_some) &&
      (!filter.wayOut || row.has_opt_out) &&
      (filter.category === "" || row.category === filter.category) &&
      (filter.whose === "all" || (filter.whose === "own" ? row.own : row.followed)),
  );
}
