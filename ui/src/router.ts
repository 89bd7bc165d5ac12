import { PURPOSES } from "./format/purposes";
import type { Purpose } from "./ipc/bindings";

export const SECTIONS = [
  "home",
  "services",
  "agenda",
  "history",
  "catalogue",
  "exports",
  "safety",
  "settings",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The agenda, opened at one date, with what was done about it asked, or with the form for an own one. */
export interface AgendaRoute {
  view: "agenda";
  date?: string;
  asks?: "done";
  adds?: "own-date";
}

export type Route =
  | { view: Exclude<Section, "agenda"> }
  | AgendaRoute
  | { view: "add"; service_id?: string }
  | { view: "known"; service_id: string; fact?: string | undefined }
  | { view: "compare"; service_ids: readonly string[] }
  | { view: "service"; account_id: string }
  | { view: "decide"; account_id: string; purpose: Purpose };

const isPurpose = (text: string): text is Purpose => (PURPOSES as readonly string[]).includes(text);
const isSection = (text: string): text is Section => (SECTIONS as readonly string[]).includes(text);

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function parseAgenda(query: string): AgendaRoute {
  const asked = new URLSearchParams(query);
  const date = asked.get("date") ?? "";
  if (date !== "") {
    return asked.has("done") ? { view: "agenda", date, asks: "done" } : { view: "agenda", date };
  }
  return asked.has("add") ? { view: "agenda", adds: "own-date" } : { view: "agenda" };
}

/** Reads the hash of the address; whatever is not known leads home. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").map((part) => decoded(part) ?? "");
  const [view = "", id = "", step = "", purpose = ""] = parts;
  if (view === "agenda") return parseAgenda(query);
  if (view === "add") return id === "" ? { view } : { view, service_id: id };
  if (view === "catalogue" && id === "compare") {
    return { view: "compare", service_ids: parts.slice(2).filter((part) => part !== "") };
  }
  if (view === "catalogue" && id !== "") {
    const known = { view: "known", service_id: id } as const;
    return step === "" ? known : { ...known, fact: step };
  }
  if (view === "service" && id !== "") {
    if (step === "decide" && isPurpose(purpose)) return { view: "decide", account_id: id, purpose };
    return { view: "service", account_id: id };
  }
  return { view: isSection(view) ? view : "home" };
}

function hashFrom(...parts: readonly (string | undefined)[]): string {
  return `#/${parts.flatMap((part) => (part === undefined ? [] : encodeURIComponent(part))).join("/")}`;
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case "service":
      return `#/service/${encodeURIComponent(route.account_id)}`;
    case "decide":
      return `#/service/${encodeURIComponent(route.account_id)}/decide/${route.purpose}`;
    case "agenda":
      if (route.date !== undefined) {
        const date = `#/agenda?date=${encodeURIComponent(route.date)}`;
        return route.asks === undefined ? date : `${date}&done`;
      }
      return route.adds === undefined ? "#/agenda" : "#/agenda?add";
    case "add":
      return hashFrom("add", route.service_id);
    case "known":
      return hashFrom("catalogue", route.service_id, route.fact);
    case "compare":
      return hashFrom("catalogue", "compare", ...route.service_ids);
    default:
      return `#/${route.view}`;
  }
}

/** The section of the side bar a route belongs to. */
export function sectionOf(route: Route): Section {
  if (route.view === "known" || route.view === "compare") return "catalogue";
  return isSection(route.view) ? route.view : "services";
}

export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** What the address asked for was shown: asked again, it is shown again. */
export function shownOnAgenda(): void {
  history.replaceState(history.state, "", hashOf({ view: "agenda" }));
}
