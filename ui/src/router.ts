import { PURPOSES } from "./format/purposes";
import type { Purpose } from "./ipc/bindings";

export const SECTIONS = ["home", "services", "history", "exports"] as const;
export type Section = (typeof SECTIONS)[number];

export type Route =
  | { view: Section }
  | { view: "add" }
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

/** Reads the hash of the address; whatever is not known leads home. */
export function parseRoute(hash: string): Route {
  const [view = "", id = "", step = "", purpose = ""] = hash
    .replace(/^#\/?/, "")
    .split("/")
    .map((part) => decoded(part) ?? "");
  if (view === "add") return { view };
  if (view === "service" && id !== "") {
    if (step === "decide" && isPurpose(purpose)) return { view: "decide", account_id: id, purpose };
    return { view: "service", account_id: id };
  }
  return { view: isSection(view) ? view : "home" };
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case "service":
      return `#/service/${encodeURIComponent(route.account_id)}`;
    case "decide":
      return `#/service/${encodeURIComponent(route.account_id)}/decide/${route.purpose}`;
    default:
      return `#/${route.view}`;
  }
}

/** The section of the side bar a route belongs to. */
export function sectionOf(route: Route): Section {
  return isSection(route.view) ? route.view : "services";
}

export function go(route: Route): void {
  location.hash = hashOf(route);
}
