/** Which dates of the agenda are shown. Pure. */
import type { AgendaItemView, DateKind } from "../../ipc/bindings";

export interface Filter {
  /** Empty: every kind. */
  kind: DateKind | "";
  /** A service's id, or `NO_SERVICE`; empty: every one. */
  service: string;
}

/** Stands for dates that are about no service; no id of one looks like it. */
export const NO_SERVICE = "-";

export const EVERYTHING: Readonly<Filter> = { kind: "", service: "" };

const KINDS: readonly DateKind[] = ["decide-by", "own", "re-check", "kept-until", "hold-review"];

const serviceOf = ({ deadline }: AgendaItemView): string =>
  deadline.account?.service_id ?? NO_SERVICE;

export function isOn({ kind, service }: Readonly<Filter>): boolean {
  return kind !== "" || service !== "";
}

export function passes(item: AgendaItemView, { kind, service }: Readonly<Filter>): boolean {
  return (
    (kind === "" || item.deadline.kind === kind) && (service === "" || serviceOf(item) === service)
  );
}

/** The kinds of day there are, always in the same order. */
export function kindsIn(items: readonly AgendaItemView[]): DateKind[] {
  return KINDS.filter((kind) => items.some((item) => item.deadline.kind === kind));
}

/** The services there are dates of, by name, once each; whether others are about none is told apart. */
export function servicesIn(items: readonly AgendaItemView[]): { id: string; name: string }[] {
  const names = new Map(
    items.flatMap(({ deadline: { account } }) =>
      account === null ? [] : [[account.service_id, account.name] as const],
    ),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

export function someWithoutService(items: readonly AgendaItemView[]): boolean {
  return items.some((item) => serviceOf(item) === NO_SERVICE);
}
