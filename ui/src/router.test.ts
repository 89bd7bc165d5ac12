import { describe, expect, it } from "vitest";
import { hashOf, parseRoute, sectionOf, type Route } from "./router";

describe("router", () => {
  const routes: Route[] = [
    { view: "home" },
    { view: "services" },
    { view: "agenda" },
    { view: "agenda", date: "0199/a?b" },
    { view: "agenda", date: "0199", asks: "done" },
    { view: "agenda", adds: "own-date" },
    { view: "history" },
    { view: "exports" },
    { view: "safety" },
    { view: "add" },
    { view: "add", service_id: "openai.chatgpt" },
    { view: "catalogue" },
    { view: "known", service_id: "own/1" },
    { view: "known", service_id: "openai.chatgpt", fact: "openai.chatgpt.t1" },
    { view: "compare", service_ids: [] },
    { view: "compare", service_ids: ["openai.chatgpt", "own/1"] },
    { view: "service", account_id: "a/b c" },
    { view: "decide", account_id: "x", purpose: "model-training" },
  ];
  it.each(routes)("%o survives the address", (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
  it.each(["", "#", "#/nowhere", "#/service/", "#/%E0%A4%A", "#/__proto__"])(
    "%s leads home",
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: "home" });
    },
  );
  it("what else is asked of the agenda opens it plainly", () => {
    expect(parseRoute("#/agenda?date=")).toEqual({ view: "agenda" });
    expect(parseRoute("#/agenda?done")).toEqual({ view: "agenda" });
    expect(parseRoute("#/agenda?evil=1")).toEqual({ view: "agenda" });
  });
  it("a purpose nobody knows leads to the service", () => {
    expect(parseRoute("#/service/x/decide/evil")).toEqual({ view: "service", account_id: "x" });
  });
  it("a service belongs to its section", () => {
    expect(sectionOf({ view: "service", account_id: "x" })).toBe("services");
    expect(sectionOf({ view: "known", service_id: "x" })).toBe("catalogue");
    expect(sectionOf({ view: "compare", service_ids: [] })).toBe("catalogue");
  });
});
